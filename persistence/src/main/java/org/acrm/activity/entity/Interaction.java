package org.acrm.activity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.acrm.customer.entity.CustomerRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A contact that somebody of the bank had with a customer and wrote down here; delivered ones come through the import. */
@Entity
@Table(name = "activity_interaction")
public class Interaction implements Serializable {

    /** Source of what was written down in this product. */
    public static final String OWN_SOURCE = "ACRM";

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String source = OWN_SOURCE;

    @Column(name = "source_key")
    private String sourceKey = UUID.randomUUID().toString();

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "record_id")
    private Long recordId;

    /** On the bank's own clock, so it is stored as it is. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    @Column(name = "happened_at")
    private LocalDateTime happenedAt;

    private String channel;
    private String kind = "CONTACT";
    private String subject;
    private String content;
    private String disposition;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected Interaction() {}

    /**
     * @param customer the record for which the customer was opened
     * @param happenedAt on the bank's clock
     * @param disposition how it ended
     * @param staffId null for someone who is not in the staff file
     */
    public Interaction(
            CustomerRecord customer, LocalDateTime happenedAt, String channel, String disposition, Long staffId) {
        this.recordId = customer.id();
        this.customerId = customer.customerId();
        this.happenedAt = happenedAt;
        this.channel = channel;
        this.disposition = disposition;
        this.staffId = staffId;
    }

    public Interaction saying(String newSubject, String newContent, OffsetDateTime now) {
        this.subject = newSubject;
        this.content = newContent;
        this.recordedAt = now;
        return this;
    }
}
