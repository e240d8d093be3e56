package org.acrm.segment.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of the way the bank divides a kind of customers into clusters. It is drafted along five steps, each decision of which is
 * kept; when the four principles are met it is submitted, and takes effect when somebody who had no hand in it approves. From then on it
 * does not change: whoever wants it otherwise drafts the next version, whose approval retires this one.
 */
@Entity
@Table(name = "segment_segmentation")
public class Segmentation extends PlannedVersion {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SegmentState state = SegmentState.DRAFT;

    @Embedded
    private AnalysisSetup setup;

    @Embedded
    private AnalysisProgress analysis = new AnalysisProgress();

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String findings;

    @Embedded
    private MatrixBorders borders = new MatrixBorders();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "segmentation_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Cluster> clusters = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "segmentation_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<StrategyCard> cards = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "segmentation_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    @Embedded
    private Answers answers = new Answers();

    protected Segmentation() {}

    private Segmentation(String code, int ordinal, Author by) {
        super(code, ordinal, by);
    }

    /** @param population kind of customers that is divided */
    public static Segmentation begin(String code, Plan plan, Author by) {
        Segmentation begun = new Segmentation(code, 1, by);
        begun.setup = new AnalysisSetup(ClusterVariable.USUAL, ClusterMethod.K_MEANS, null, 1);
        begun.plan(plan);
        begun.decided(DecisionKind.BEGUN, begun.plan().name(), by);
        return begun;
    }

    /** The draft that may follow this version, with the same plan and the same strategies for clusters that are yet to be found. */
    public Segmentation next(Author by) {
        if (state != SegmentState.PUBLISHED) {
            throw notNow();
        }
        Segmentation next = new Segmentation(code(), ordinal() + 1, by);
        next.setup = setup;
        next.plan(plan());
        cards.forEach(card -> next.cards.add(new StrategyCard(card.ordinal(), card.treatment())));
        next.answers = Answers.copyOf(answers);
        next.decided(DecisionKind.BEGUN, plan().name(), by);
        return next;
    }

    /** Gives up what was found among other customers. */
    public void plan(Plan plan, Author by) {
        settled();
        String before = asked();
        plan(plan);
        giveUpUnless(before);
        decided(DecisionKind.SETUP, plan.told(), by);
    }

    /** Gives up what was found by another setup. */
    public void setUp(AnalysisSetup anew, Author by) {
        settled();
        String before = asked();
        setup = anew;
        if (!before.equals(asked())) {
            giveUpUnless(before);
            decided(DecisionKind.SETUP, anew.told(), by);
        }
    }

    public void judgeInformation(String note, Author by) {
        draft();
        if (Cluster.blankAsNull(note) == null) {
            throw new BusinessException("error.segmentation.note");
        }
        decided(DecisionKind.INFORMATION_JUDGED, note.strip(), by);
    }

    /** Gives up what was found before. */
    public void analyse(Author by) {
        draft();
        analysis.begin(by, asked());
        giveUp();
    }

    /**
     * The work on the analysis begins, perhaps not for the first time.
     *
     * @return false where nobody asks for it any more, or it was begun too often without ever ending, and is given up
     */
    public boolean takeUp(Author by) {
        if (!analysis.running()) {
            return false;
        }
        if (analysis.beginOnceMore()) {
            return true;
        }
        failed("error.segmentation.given_up", by);
        return false;
    }

    /** Whom an analysis learns from, and how. */
    private String asked() {
        return plan().who() + "; " + setup.told();
    }

    private void giveUpUnless(String before) {
        if (!before.equals(asked())) {
            analysis.clear();
            giveUp();
        }
    }

    private void giveUp() {
        findings = null;
        clusters.clear();
    }

    /** Whether the clusters are those of the plan and the setup at hand. */
    boolean borneOut() {
        return findings != null && analysis.doneOf(asked());
    }

    /** Findings of an analysis that nobody asked for any more are dropped. */
    public void found(LocalDate day, Findings result, List<ClusterSize> sizes, MatrixBorders proposed, Author by) {
        if (!analysis.running()) {
            return;
        }
        if (state != SegmentState.DRAFT) {
            broken(state.name(), by);
            return;
        }
        findings = FindingsJson.write(result);
        borders = proposed;
        sizes.forEach(size -> clusters.add(new Cluster(size, borders)));
        analysis.finish(day);
        decided(DecisionKind.ANALYSED, setup.told() + "; k = " + sizes.size(), by);
    }

    /** @param reason kind of the failure, for the list of decisions */
    public void broken(String reason, Author by) {
        analysis.fail("error.segmentation.broken");
        decided(DecisionKind.ANALYSIS_FAILED, reason, by);
    }

    /** @param reason key of what the person can mend */
    public void failed(String reason, Author by) {
        analysis.fail(reason);
        decided(DecisionKind.ANALYSIS_FAILED, reason, by);
    }

    public void describe(int cluster, String title, String text, Author by) {
        draft();
        Cluster described = cluster(cluster);
        if (!Objects.equals(described.name(), title) || !Objects.equals(described.description(), text)) {
            described.describe(title, text);
            decided(DecisionKind.DESCRIBED, "#" + cluster + " " + title, by);
        }
    }

    public void prioritise(int cluster, Integer toBank, Integer toCustomer, Author by) {
        draft();
        Cluster judged = cluster(cluster);
        if (!Objects.equals(judged.worthToBank(), toBank) || !Objects.equals(judged.worthToCustomer(), toCustomer)) {
            judged.prioritise(toBank, toCustomer);
            decided(
                    DecisionKind.PRIORITISED,
                    "#" + cluster + " " + Cluster.told(toBank) + " / " + Cluster.told(toCustomer),
                    by);
        }
    }

    public void move(int cluster, Level profit, Level loyalty, String reason, Author by) {
        draft();
        cluster(cluster).move(profit, loyalty, reason);
        decided(DecisionKind.MOVED, "#" + cluster + " " + profit + " / " + loyalty + ": " + reason, by);
    }

    public void border(MatrixBorders anew, Author by) {
        draft();
        borders = anew;
        clusters.forEach(cluster -> cluster.stand(anew));
        decided(DecisionKind.BORDERS_SET, anew.told(), by);
    }

    /** @param card null for a new one; @param of numbers of the clusters that it is for, taken from other cards */
    public void treat(Integer card, Treatment treatment, List<Integer> of, Author by) {
        draft();
        StrategyCard treated = card == null ? added(treatment) : card(card);
        treated.treat(treatment);
        clusters.stream()
                .filter(c -> Objects.equals(c.cardOrdinal(), treated.ordinal()))
                .forEach(c -> c.treatBy(null));
        of.forEach(number -> cluster(number).treatBy(treated.ordinal()));
        decided(DecisionKind.STRATEGY_SET, treatment.title() + " " + of, by);
    }

    private StrategyCard added(Treatment treatment) {
        int number = cards.stream().mapToInt(StrategyCard::ordinal).max().orElse(0) + 1;
        StrategyCard added = new StrategyCard(number, treatment);
        cards.add(added);
        return added;
    }

    public void giveUp(int card, Author by) {
        draft();
        StrategyCard given = card(card);
        clusters.stream().filter(c -> Objects.equals(c.cardOrdinal(), card)).forEach(c -> c.treatBy(null));
        cards.remove(given);
        decided(DecisionKind.STRATEGY_GIVEN_UP, given.treatment().title(), by);
    }

    public void answer(Principle principle, String text, Author by) {
        draft();
        if (answers.to(principle, text)) {
            decided(DecisionKind.PRINCIPLE_ANSWERED, principle + ": " + text, by);
        }
    }

    public void answer(ImpactArea area, String text, Author by) {
        draft();
        if (answers.to(area, text)) {
            decided(DecisionKind.IMPACT_ANSWERED, area + ": " + text, by);
        }
    }

    public Gate gate() {
        return new Gate(this);
    }

    public void submit(Author by) {
        settled();
        gate().require();
        state = SegmentState.SUBMITTED;
        decided(DecisionKind.SUBMITTED, plan().name(), by);
    }

    public void sendBack(String reason, Author by) {
        if (state != SegmentState.SUBMITTED) {
            throw notNow();
        }
        state = SegmentState.DRAFT;
        decided(DecisionKind.SENT_BACK, reason == null ? "" : reason, by);
    }

    /** @throws BusinessException for whoever had a hand in it */
    public void approve(Author by) {
        if (state != SegmentState.SUBMITTED) {
            throw notNow();
        }
        if (workOf(by.pseudonym())) {
            throw new BusinessException("error.segmentation.maker");
        }
        state = SegmentState.PUBLISHED;
        decided(DecisionKind.APPROVED, plan().name(), by);
    }

    public void retire(Author by) {
        if (!state.mayBecome(SegmentState.RETIRED)) {
            throw notNow();
        }
        state = SegmentState.RETIRED;
        decided(DecisionKind.RETIRED, plan().name(), by);
    }

    /** Sending back is the checker's own work. */
    public boolean workOf(String person) {
        return madeBy().equals(person)
                || decisions.stream()
                        .anyMatch(d ->
                                d.kind() != DecisionKind.SENT_BACK && d.madeBy().equals(person));
    }

    /** A draft whose analysis is not under way. */
    private void settled() {
        draft();
        analysis.requireEnd();
    }

    private void draft() {
        if (state != SegmentState.DRAFT) {
            throw notNow();
        }
    }

    private BusinessException notNow() {
        return new BusinessException("error.segmentation.state", code(), state);
    }

    private void decided(DecisionKind kind, String note, Author by) {
        decisions.add(new Decision(kind, note, by));
    }

    public Cluster cluster(int number) {
        return clusters.stream()
                .filter(c -> c.ordinal() == number)
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.segmentation.cluster", number));
    }

    public StrategyCard card(int number) {
        return cards.stream()
                .filter(c -> c.ordinal() == number)
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.segmentation.card", number));
    }

    public ValueMatrix matrix() {
        return new ValueMatrix(clusters.stream()
                .map(c -> new ValueMatrix.Place(c.ordinal(), c.profit(), c.loyalty(), c.customers()))
                .toList());
    }

    public Optional<Findings> findings() {
        return Optional.ofNullable(findings).map(FindingsJson::read);
    }

    public List<Cluster> clusters() {
        return List.copyOf(clusters);
    }

    public List<StrategyCard> cards() {
        return List.copyOf(cards);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    public Answers answers() {
        return answers;
    }

    public AnalysisSetup setup() {
        return setup;
    }

    public AnalysisProgress analysis() {
        return analysis;
    }

    public MatrixBorders borders() {
        return borders;
    }

    public SegmentState state() {
        return state;
    }
}
