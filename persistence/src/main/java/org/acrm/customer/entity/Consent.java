package org.acrm.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a customer said about one channel, purpose and topic, and how long it held; part of the {@link Customer}. Never overwritten: the next
 * statement closes it and opens another.
 */
@Entity
@Table(name = "customer_consent")
public class Consent implements Serializable {

    /** Source of what was written down in this product. */
    public static final String HERE = "ACRM";

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    @Enumerated(EnumType.STRING)
    private ConsentChannel channel;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentTopic topic;

    private boolean given;
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_how")
    private ConsentWay how;

    /** On the bank's own clock, so it is stored as it is. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    @Column(name = "said_at")
    private LocalDateTime saidAt;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "recorded_from")
    private OffsetDateTime recordedFrom;

    @Column(name = "recorded_to")
    private OffsetDateTime recordedTo;

    protected Consent() {}

    Consent(CustomerRecord of, ConsentStatement said, ConsentChannel channel, Long staffId, OffsetDateTime now) {
        this.recordId = of.id();
        this.channel = channel;
        this.purpose = said.purpose();
        this.topic = said.topic();
        this.given = said.given();
        this.source = HERE;
        this.how = said.how();
        this.saidAt = said.saidAt(now.toLocalDateTime());
        this.staffId = staffId;
        this.recordedFrom = now;
    }

    boolean holdsFor(CustomerRecord of, ConsentChannel wanted, ConsentPurpose what) {
        return recordedTo == null && of.id().equals(recordId) && channel == wanted && purpose == what;
    }

    ConsentTopic topic() {
        return topic;
    }

    void end(OffsetDateTime now) {
        recordedTo = now;
    }

    public ConsentChannel channel() {
        return channel;
    }

    public boolean given() {
        return given;
    }

    /** Null where the delivering system did not say when. */
    public LocalDateTime saidAt() {
        return saidAt;
    }
}
