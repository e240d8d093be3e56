package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.acrm.shared.entity.BusinessException;

/** One cluster of a segmentation: how many customers it has, where it stands in the matrix, and what people say of it. */
@Entity
@Table(name = "segment_cluster")
public class Cluster implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_IMPORTANT = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private int ordinal;

    @Column(length = 80)
    private String name;

    @Column(length = 400)
    private String description;

    @Column(nullable = false)
    private long customers;

    @Column(name = "profit_minor", nullable = false)
    private long profitMinor;

    @Column(name = "contribution_minor", nullable = false)
    private long contributionMinor;

    @Column(name = "loyalty_tenths", nullable = false)
    private long loyaltyTenths;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 6)
    private Level profit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 6)
    private Level loyalty;

    @Column(name = "moved_because", length = 200)
    private String movedBecause;

    @Column(name = "worth_to_bank")
    private Integer worthToBank;

    @Column(name = "worth_to_customer")
    private Integer worthToCustomer;

    @Column(name = "card_ordinal")
    private Integer cardOrdinal;

    @Column(name = "segment_id")
    private Long segmentId;

    protected Cluster() {}

    Cluster(ClusterSize size, MatrixBorders borders) {
        ordinal = size.ordinal();
        customers = size.customers();
        profitMinor = size.profitMinor();
        contributionMinor = size.contributionMinor();
        loyaltyTenths = size.loyaltyTenths();
        stand(borders);
    }

    /** A cluster that was moved by hand stays where it is. */
    final void stand(MatrixBorders borders) {
        if (movedBecause == null) {
            profit = borders.profit(meanProfit());
            loyalty = borders.loyalty(loyaltyTenths);
        }
    }

    void move(Level toProfit, Level toLoyalty, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("error.segmentation.reason");
        }
        profit = toProfit;
        loyalty = toLoyalty;
        movedBecause = reason.strip();
    }

    void describe(String title, String text) {
        name = blankAsNull(title);
        description = blankAsNull(text);
    }

    void prioritise(Integer toBank, Integer toCustomer) {
        worthToBank = scored(toBank);
        worthToCustomer = scored(toCustomer);
    }

    private static Integer scored(Integer worth) {
        if (worth != null && (worth < 1 || worth > MOST_IMPORTANT)) {
            throw new BusinessException("error.segmentation.worth", MOST_IMPORTANT);
        }
        return worth;
    }

    static String told(Integer worth) {
        return worth == null ? "–" : worth.toString();
    }

    void treatBy(Integer card) {
        cardOrdinal = card;
    }

    public void becomes(long segment) {
        segmentId = segment;
    }

    static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean described() {
        return name != null && description != null;
    }

    /** From 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Null until somebody names it. */
    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public long customers() {
        return customers;
    }

    /** Of all its customers in a year, minor units of the base currency. */
    public long contributionMinor() {
        return contributionMinor;
    }

    /** Minor units a customer and year, less cost to serve; below zero if it costs more than it brings. */
    public long meanProfit() {
        return customers == 0 ? 0 : Math.round((double) profitMinor / customers);
    }

    /** Mean number of active days in a year, in tenths. */
    public long loyaltyTenths() {
        return loyaltyTenths;
    }

    public Level profit() {
        return profit;
    }

    public Level loyalty() {
        return loyalty;
    }

    /** Null where the borders of the matrix decide. */
    public String movedBecause() {
        return movedBecause;
    }

    /** 1 to 5; null where nobody judged. */
    public Integer worthToBank() {
        return worthToBank;
    }

    public Integer worthToCustomer() {
        return worthToCustomer;
    }

    /** Number of its strategy card; null for none. */
    public Integer cardOrdinal() {
        return cardOrdinal;
    }

    /** The segment that nights fill; null before the approval. */
    public Long segmentId() {
        return segmentId;
    }

    public SixGroup group() {
        return SixGroup.of(profit, loyalty, meanProfit());
    }

    public Programme programme() {
        return Programme.of(profit, loyalty);
    }

    public CustomerType type() {
        return CustomerType.of(profit, loyalty, meanProfit());
    }
}
