package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.segment.entity.CardResult;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.ImpactArea;
import org.acrm.segment.entity.Level;
import org.acrm.segment.entity.LevelRule;
import org.acrm.segment.entity.MatrixBorders;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SegmentationDetails;
import org.acrm.segment.entity.StrategyCard;
import org.acrm.segment.entity.ValueMatrix;
import org.acrm.segment.entity.ValueMatrix.Place;
import org.acrm.segment.service.SegmentationReading;
import org.acrm.segment.service.SegmentationReading.Seen;
import org.acrm.segment.service.SegmentationWork;
import org.acrm.shared.entity.BusinessException;

/** The board of one segmentation: matrix, profile, strategies. What is measured and how levels are cut stands in the address. */
@Named
@ViewScoped
public class BoardView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the shares of the matrix are shares of. */
    public enum Measure {
        CUSTOMERS,
        CONTRIBUTION
    }

    /** By what clusters and strategies stand in their order. */
    public enum Order {
        NUMBER,
        TO_BANK,
        TO_CUSTOMER;

        /** Those of whom nobody judged come last. */
        Comparator<Cluster> comparator() {
            Comparator<Integer> greatest = Comparator.nullsLast(Comparator.reverseOrder());
            return switch (this) {
                case NUMBER -> Comparator.comparing(Cluster::ordinal);
                case TO_BANK ->
                    Comparator.comparing(Cluster::worthToBank, greatest).thenComparing(Cluster::ordinal);
                case TO_CUSTOMER ->
                    Comparator.comparing(Cluster::worthToCustomer, greatest).thenComparing(Cluster::ordinal);
            };
        }
    }

    @Inject
    private SegmentationReading reading;

    @Inject
    private SegmentationWork work;

    private Long id;
    private Measure measure = Measure.CUSTOMERS;
    private LevelRule rule = LevelRule.TERCILE;
    private Order order = Order.NUMBER;
    private Integer moved;
    private Integer card;
    private Level profit;
    private Level loyalty;
    private String reason;
    private BordersForm borders;
    private Seen seen;
    private List<SegmentUse> uses;
    private List<CardResult> results;
    private ValueMatrix matrix;

    public void open() {
        if (id == null) {
            throw new BusinessException("error.segmentation.unknown", "");
        }
        seen = reading.get(id);
        uses = reading.uses(id);
        results = reading.results(id);
        matrix = matrix(measure);
        borders = new BordersForm(seen.details().borders(), seen.currency());
        if (moved != null && profit == null) {
            Cluster cluster = cluster(moved);
            profit = cluster.profit();
            loyalty = cluster.loyalty();
        }
        if (moved != null && card == null) {
            card = cluster(moved).cardOrdinal();
        }
    }

    private ValueMatrix matrix(Measure of) {
        return new ValueMatrix(seen.details().clusters().stream()
                .map(c -> new Place(
                        c.ordinal(),
                        c.profit(),
                        c.loyalty(),
                        of == Measure.CUSTOMERS ? c.customers() : c.contributionMinor()))
                .toList());
    }

    public String move() {
        int number = moved;
        work.decide(
                id,
                seen.details().version(),
                (segmentation, by) -> segmentation.move(number, profit, loyalty, reason, by));
        return address();
    }

    /** The strategy takes the cluster from the one that it had. */
    public String assign() {
        int number = moved;
        int chosen = card;
        work.decide(id, seen.details().version(), (segmentation, by) -> {
            List<Integer> treated = Stream.concat(
                            segmentation.clusters().stream()
                                    .filter(one -> Integer.valueOf(chosen).equals(one.cardOrdinal()))
                                    .map(Cluster::ordinal),
                            Stream.of(number))
                    .distinct()
                    .toList();
            segmentation.treat(chosen, segmentation.card(chosen).treatment(), treated, by);
        });
        return address();
    }

    public String saveBorders() {
        MatrixBorders anew = borders.borders();
        work.decide(id, seen.details().version(), (segmentation, by) -> segmentation.border(anew, by));
        return address();
    }

    public String submit() {
        work.submit(id, seen.details().version());
        return address();
    }

    private String address() {
        return "/segment/board.xhtml?faces-redirect=true&id=" + id + "&by=" + measure + "&cut=" + rule + "&sort="
                + order;
    }

    public SegmentationDetails getDetails() {
        return seen.details();
    }

    public boolean isDraft() {
        return seen.details().state() == SegmentState.DRAFT;
    }

    /** What a card has achieved. */
    public CardResult result(StrategyCard of) {
        return results.get(seen.details().cards().indexOf(of));
    }

    public List<Cluster> getClusters() {
        return seen.details().clusters().stream().sorted(order.comparator()).toList();
    }

    /** In the order of the first of their clusters; those for no cluster come last. */
    public List<StrategyCard> getCards() {
        List<Cluster> clusters = getClusters();
        return order == Order.NUMBER
                ? seen.details().cards()
                : seen.details().cards().stream()
                        .sorted(Comparator.comparingInt(one -> first(one, clusters)))
                        .toList();
    }

    private int first(StrategyCard of, List<Cluster> clusters) {
        return seen.details().of(of).stream().mapToInt(clusters::indexOf).min().orElse(Integer.MAX_VALUE);
    }

    public List<Cluster> of(StrategyCard of) {
        return seen.details().of(of).stream().sorted(order.comparator()).toList();
    }

    public List<SegmentUse> getUses() {
        return uses;
    }

    public int getImpactAreas() {
        return ImpactArea.values().length;
    }

    /** From high to low. */
    public Level[] getLevels() {
        return Level.values();
    }

    /** From low to high. */
    public Level[] getRising() {
        return new Level[] {Level.LOW, Level.MEDIUM, Level.HIGH};
    }

    public List<Cluster> cell(Level ofProfit, Level ofLoyalty) {
        return matrix.cell(ofProfit, ofLoyalty).stream()
                .map(place -> cluster(place.number()))
                .toList();
    }

    /** 0 to 4: the more customers, the stronger. */
    public int shade(Level ofProfit, Level ofLoyalty) {
        double share = cell(ofProfit, ofLoyalty).stream()
                .mapToDouble(c -> matrix.of(c.ordinal()))
                .sum();
        return share <= 0 ? 0 : share < 0.1 ? 1 : share < 0.25 ? 2 : 3;
    }

    public String ofProfit(Level level) {
        return SegmentFigures.share(matrix.ofProfit(level));
    }

    public String ofLoyalty(Level level) {
        return SegmentFigures.share(matrix.ofLoyalty(level));
    }

    public String share(Cluster cluster) {
        return SegmentFigures.share(matrix.of(cluster.ordinal()));
    }

    /** Share of customers, whatever the matrix shows. */
    public String size(Cluster cluster) {
        return SegmentFigures.share(matrix(Measure.CUSTOMERS).of(cluster.ordinal()));
    }

    public String getBest() {
        return SegmentFigures.share(matrix(Measure.CUSTOMERS).ofProfit(Level.HIGH));
    }

    public String getBestBring() {
        return SegmentFigures.share(matrix(Measure.CONTRIBUTION).ofProfit(Level.HIGH));
    }

    private Cluster cluster(int number) {
        return seen.details().clusters().stream()
                .filter(c -> c.ordinal() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Title of the strategy of a cluster; null for none. */
    public String strategy(Cluster cluster) {
        return seen.details().cards().stream()
                .filter(card -> cluster.cardOrdinal() != null && card.ordinal() == cluster.cardOrdinal())
                .map(card -> card.treatment().title())
                .findFirst()
                .orElse(null);
    }

    public List<ClusterVariable> getVariables() {
        Findings findings = seen.details().findings();
        return findings == null
                ? List.of()
                : findings.variables().stream().map(Findings.Variable::of).toList();
    }

    public List<Integer> getColumns() {
        return IntStream.range(0, getVariables().size()).boxed().toList();
    }

    public Level level(Cluster cluster, int column) {
        return seen.details().findings().level(rule, cluster.ordinal() - 1, column);
    }

    /** The mean of a cluster, or of all customers where {@code cluster} is null. */
    public String figure(Cluster cluster, int column) {
        Findings findings = seen.details().findings();
        double value = cluster == null
                ? findings.variables().get(column).mean()
                : findings.groups()
                        .get(cluster.ordinal() - 1)
                        .figures()
                        .get(column)
                        .mean();
        return SegmentFigures.figure(getVariables().get(column).unit(), value, seen.currency());
    }

    public String money(long minor) {
        return SegmentFigures.figure(ClusterVariable.Unit.MONEY, minor, seen.currency());
    }

    public String getCurrency() {
        return seen.currency();
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public Order getOrder() {
        return order;
    }

    public void setOrder(Order order) {
        this.order = order == null ? Order.NUMBER : order;
    }

    /** Number of the strategy for the cluster that is being moved; null for none. */
    public Integer getCard() {
        return card;
    }

    public void setCard(Integer card) {
        this.card = card;
    }

    public LevelRule[] getRules() {
        return LevelRule.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure == null ? Measure.CUSTOMERS : measure;
    }

    public LevelRule getRule() {
        return rule;
    }

    public void setRule(LevelRule rule) {
        this.rule = rule == null ? LevelRule.TERCILE : rule;
    }

    /** Number of the cluster that is being moved; null for none. */
    public Integer getMoved() {
        return moved;
    }

    public void setMoved(Integer moved) {
        this.moved = moved;
    }

    public Level getProfit() {
        return profit;
    }

    public void setProfit(Level profit) {
        this.profit = profit;
    }

    public Level getLoyalty() {
        return loyalty;
    }

    public void setLoyalty(Level loyalty) {
        this.loyalty = loyalty;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public BordersForm getBorders() {
        return borders;
    }
}
