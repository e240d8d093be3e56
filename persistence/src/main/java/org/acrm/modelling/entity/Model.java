package org.acrm.modelling.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** A question that the bank asks again and again, such as who will leave; its answers come from the champion version. */
@Entity
@Table(name = "modelling_model")
public class Model implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Who leaves within the horizon. */
    public static final String CHURN = "CHURN";

    /** Who of the newly active becomes a best customer within the horizon. */
    public static final String BEST_CUSTOMER = "BEST_CUSTOMER";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Embedded
    private Attempt attempt;

    protected Model() {}

    public Model(String code) {
        this.code = code;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The last training, whatever came of it; empty before the first. */
    public Optional<Attempt> attempt() {
        return Optional.ofNullable(attempt);
    }

    public void attempted(Attempt last) {
        attempt = last;
    }
}
