package org.acrm.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * What a source delivered under one of its keys, and the {@link Customer} to whom it belongs now. Written by the import and moved by
 * merges only. Its id is that of the customer who was opened for it.
 */
@Entity
@Table(name = "customer_record")
public class CustomerRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    private String source;

    @Column(name = "source_key")
    private String number;

    @Column(name = "customer_id", insertable = false, updatable = false)
    private Long customerId;

    protected CustomerRecord() {}

    public Long id() {
        return id;
    }

    public String source() {
        return source;
    }

    /** The key of the source: the customer number there. */
    public String number() {
        return number;
    }

    public Long customerId() {
        return customerId;
    }
}
