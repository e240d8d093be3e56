package org.acrm.campaign.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.entity.BusinessException;

/** Something the bank offers for a time, on one channel, to members of the segments that it is tied to (SEG-12). */
@Entity
@Table(name = "campaign_offer")
public class Offer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40, updatable = false)
    private String code;

    @Column(name = "product_id")
    private Long product;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private ConsentChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "for_kind", length = 12)
    private CustomerKind kind;

    @Column(name = "least_age")
    private Integer leastAge;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_until", nullable = false)
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private OfferStatus status = OfferStatus.ACTIVE;

    @Column(name = "changed_by", nullable = false, length = 36)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private OffsetDateTime changedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "campaign_offer_text", joinColumns = @JoinColumn(name = "offer_id"))
    @MapKeyColumn(name = "language", length = 5)
    private Map<String, OfferText> texts = new HashMap<>();

    protected Offer() {}

    /** @throws BusinessException for a code that is not made of capitals, digits and underscores */
    public Offer(String code, OfferDraft said, String by, OffsetDateTime now) {
        if (code == null || !code.matches(CODE)) {
            throw new BusinessException("error.offer.code");
        }
        this.code = code;
        describe(said, by, now);
    }

    /** @throws BusinessException once it is retired */
    public final void describe(OfferDraft said, String by, OffsetDateTime now) {
        changed(by, now);
        product = said.product();
        channel = said.channel();
        kind = said.kind();
        leastAge = said.leastAge();
        from = said.from();
        until = said.until();
        for (String language : OfferDraft.LANGUAGES) {
            texts.put(
                    language,
                    new OfferText(
                            said.names().get(language).strip(),
                            said.arguments().get(language).strip()));
        }
    }

    public void retire(String by, OffsetDateTime now) {
        changed(by, now);
        status = OfferStatus.RETIRED;
    }

    private void changed(String by, OffsetDateTime now) {
        mustBeActive();
        changedBy = by;
        changedAt = now;
    }

    public void mustBeActive() {
        if (status != OfferStatus.ACTIVE) {
            throw new BusinessException("error.offer.retired", code);
        }
    }

    public OfferDraft draft() {
        return new OfferDraft(
                of(OfferText::name), of(OfferText::argument), product, channel, kind, leastAge, from, until);
    }

    private Map<String, String> of(Function<OfferText, String> part) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> part.apply(one.getValue())));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public OfferStatus status() {
        return status;
    }

    public int version() {
        return version;
    }
}
