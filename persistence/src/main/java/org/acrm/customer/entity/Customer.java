package org.acrm.customer.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acrm.shared.entity.BusinessException;

/**
 * Somebody whom the bank serves or would like to serve, with the ways to reach them and what they allow. Master data is delivered by the
 * core banking system, many rows at a time; what a customer says about consent is heard here as well, and the later word counts.
 */
@Entity
@Table(name = "customer_customer")
public class Customer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String source;

    @Column(name = "source_key")
    private String number;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    private String name;

    @Column(name = "latin_name")
    private String latinName;

    private String language;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "branch_id")
    private Long branchId;

    @Column(name = "portfolio_id")
    private Long portfolioId;

    @Column(name = "customer_since")
    private LocalDate since;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Version
    private int version;

    @OneToMany
    @JoinColumn(name = "customer_id", nullable = false, insertable = false, updatable = false)
    private List<ContactPoint> contactPoints = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "customer_id", nullable = false, insertable = false, updatable = false)
    @OrderBy("id")
    private List<CustomerRecord> records = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "customer_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Consent> consents = new ArrayList<>();

    protected Customer() {}

    public Long id() {
        return id;
    }

    public CustomerKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<String> reach(ContactKind wanted) {
        return contactPoints.stream()
                .filter(point -> point.kind() == wanted)
                .map(ContactPoint::address)
                .findFirst();
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /**
     * Takes down what the customer said, for each record that is known of the customer, so that it stays true of all of them should they
     * turn out to be several people. A refusal counts whatever its day; a consent does not when it is older than what stands, or when the
     * customer has left.
     *
     * @param staffId who heard it; null for somebody who is not in the staff file
     * @param now on the bank's clock
     * @return the channels on which something changed
     */
    public Set<ConsentChannel> hear(ConsentStatement said, Long staffId, OffsetDateTime now) {
        if (!said.complete()) {
            throw new BusinessException("error.consent.incomplete");
        }
        if (said.saidOn().isAfter(now.toLocalDate())) {
            throw new BusinessException("error.consent.future");
        }
        if (said.given() && isClosed()) {
            throw new BusinessException("error.consent.closed");
        }
        Set<ConsentChannel> news = EnumSet.noneOf(ConsentChannel.class);
        for (ConsentChannel channel : said.channels()) {
            for (CustomerRecord of : records) {
                List<Consent> standing = standing(of, channel, said.purpose());
                if (said.changes(standing)) {
                    standing.stream().filter(said::replaces).forEach(c -> end(c, said, now));
                    consents.add(new Consent(of, said, channel, staffId, now));
                    news.add(channel);
                }
            }
        }
        if (news.isEmpty()) {
            throw new BusinessException("error.consent.same");
        }
        return news;
    }

    private static void end(Consent former, ConsentStatement said, OffsetDateTime now) {
        LocalDateTime formerly = former.saidAt();
        if (said.given()
                && formerly != null
                && said.saidAt(now.toLocalDateTime()).isBefore(formerly)) {
            throw new BusinessException("error.consent.older", formerly.toLocalDate());
        }
        former.end(now);
    }

    private List<Consent> standing(CustomerRecord of, ConsentChannel channel, ConsentPurpose purpose) {
        return consents.stream().filter(c -> c.holdsFor(of, channel, purpose)).toList();
    }
}
