package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.MatrixBorders;
import org.acrm.segment.entity.SegmentationDetails;
import org.acrm.segment.entity.SegmentationLine;
import org.acrm.segment.entity.Treatment;
import org.acrm.segment.service.SegmentationReading;
import org.acrm.segment.view.SegmentWords.DiffLine;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.view.Formats;
import org.acrm.shared.view.Texts;

/** Two versions of a segmentation side by side: what was asked, what was found, and what people decided. */
@Named
@ViewScoped
public class VersionCompareView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NONE = "–";

    @Inject
    private SegmentationReading reading;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private SegmentFigures figures;

    private Long id;
    private Long with;
    private List<SegmentationLine> versions = List.of();
    private SegmentationDetails former;
    private SegmentationDetails later;
    private String currency;

    /** One thing that both versions say. */
    public record Fact(String label, String former, String later) implements Serializable {

        public boolean changed() {
            return !Objects.equals(former, later);
        }
    }

    /** Clusters of one number: number 1 brings most a customer. Either is null where its version has fewer. */
    public record Pair(int number, Cluster former, Cluster later) implements Serializable {}

    /** Where no version is named that it can be held against, the one before it; the first is held against the one after it. */
    public void open() {
        if (id == null) {
            throw new BusinessException("error.segmentation.unknown", "");
        }
        SegmentationDetails shown = reading.get(id).details();
        currency = reading.get(id).currency();
        versions = reading.versions(id);
        List<SegmentationLine> others =
                versions.stream().filter(one -> one.id() != shown.id()).toList();
        Optional<SegmentationLine> other = others.stream()
                .filter(one -> with != null && one.id() == with)
                .findFirst()
                .or(() -> others.stream()
                        .filter(one -> one.ordinal() < shown.ordinal())
                        .findFirst())
                .or(() -> others.stream().reduce((a, b) -> b));
        other.ifPresent(one -> hold(shown, reading.get(one.id()).details()));
    }

    private void hold(SegmentationDetails shown, SegmentationDetails other) {
        with = other.id();
        boolean after = other.ordinal() > shown.ordinal();
        former = after ? shown : other;
        later = after ? other : shown;
    }

    public String compare() {
        return "/segment/versions.xhtml?faces-redirect=true&id=" + id + "&with=" + with;
    }

    /** Whether there is a second version. */
    public boolean isComparable() {
        return later != null;
    }

    public List<Fact> getFacts() {
        return List.of(
                fact("segment_segmentations.label.name", s -> s.plan().name()),
                fact("segment_segmentation.label.purpose", s -> told(s.plan().purpose())),
                fact(
                        "segment_segmentations.column.population",
                        s -> texts.word("customer_kind", s.plan().population())),
                fact(
                        "segment_segmentation.label.months",
                        s -> formats.count(s.plan().leastMonths())),
                fact("segment_segmentation.label.within", s -> told(s.within())),
                fact(
                        "segment_segmentation.label.method",
                        s -> texts.word("cluster_method", s.setup().method())),
                fact("segment_versions.label.asked", s -> count(s.setup().clusterCount())),
                fact(
                        "segment_segmentation.label.seed",
                        s -> formats.count(s.setup().seed())),
                fact(
                        "segment_versions.label.found",
                        s -> s.clusters().isEmpty()
                                ? NONE
                                : formats.count(s.clusters().size())),
                fact(
                        "segment_versions.label.customers",
                        s -> s.clusters().isEmpty() ? NONE : formats.count(s.customers())),
                fact(
                        "segment_segmentations.column.analysed",
                        s -> formats.date(s.analysis().day())),
                fact("segment_segmentation.label.silhouette", s -> found(s, f -> figures.coefficient(f.silhouette()))),
                fact("segment_segmentation.label.stability", s -> found(s, f -> figures.coefficient(f.stability()))),
                fact("segment_versions.label.profit_borders", s -> s.clusters().isEmpty() ? NONE : profit(s.borders())),
                fact(
                        "segment_versions.label.loyalty_borders",
                        s -> s.clusters().isEmpty() ? NONE : loyalty(s.borders())));
    }

    private Fact fact(String label, Function<SegmentationDetails, String> told) {
        return new Fact(texts.say(label), told.apply(former), told.apply(later));
    }

    private String found(SegmentationDetails of, Function<Findings, String> told) {
        return of.findings() == null ? NONE : told.apply(of.findings());
    }

    private static String told(String text) {
        return text == null ? NONE : text;
    }

    private String count(Integer number) {
        return number == null ? texts.say("segment_versions.text.by_silhouette") : formats.count(number);
    }

    private String profit(MatrixBorders borders) {
        return money(borders.profitMedium()) + " / " + money(borders.profitHigh());
    }

    private String money(long minor) {
        return SegmentFigures.figure(ClusterVariable.Unit.MONEY, minor, currency);
    }

    private static String loyalty(MatrixBorders borders) {
        return borders.loyaltyMedium() / 10.0 + " / " + borders.loyaltyHigh() / 10.0;
    }

    public List<DiffLine> getDimensions() {
        return diff(s -> s.setup().variables().stream().map(one -> texts.word("cluster_variable", one)));
    }

    public List<DiffLine> getStrategies() {
        return diff(s -> s.cards().stream().map(card -> strategy(card.treatment())));
    }

    private static String strategy(Treatment of) {
        return Stream.of(
                        of.title(),
                        of.product(),
                        of.channel(),
                        of.price(),
                        of.serviceLevel(),
                        of.owner(),
                        of.targetMeasure(),
                        of.targetValue() == null ? null : of.targetValue().toPlainString())
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " · " + b)
                .orElseThrow();
    }

    public List<DiffLine> getAnswers() {
        return diff(s -> Stream.concat(
                s.answers().principles().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> texts.word("principle", one.getKey()) + ": " + one.getValue()),
                s.answers().impacts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> texts.word("impact_area", one.getKey()) + ": " + one.getValue())));
    }

    public List<DiffLine> getDecisions() {
        return diff(s -> s.decisions().stream()
                .map(one ->
                        texts.word("decision_kind", one.kind()) + (one.note().isEmpty() ? "" : ": " + one.note())));
    }

    private List<DiffLine> diff(Function<SegmentationDetails, Stream<String>> told) {
        return TextDiff.of(told.apply(former).toList(), told.apply(later).toList());
    }

    public List<Pair> getPairs() {
        int most = Math.max(former.clusters().size(), later.clusters().size());
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> new Pair(number, cluster(former, number), cluster(later, number)))
                .toList();
    }

    private static Cluster cluster(SegmentationDetails of, int number) {
        return of.clusters().stream()
                .filter(one -> one.ordinal() == number)
                .findFirst()
                .orElse(null);
    }

    /** Share of the version's customers. */
    public String share(SegmentationDetails of, Cluster cluster) {
        return cluster == null || of.customers() == 0
                ? NONE
                : SegmentFigures.share((double) cluster.customers() / of.customers());
    }

    /** Where it stands in the matrix: profit, loyalty. */
    public String place(Cluster cluster) {
        return cluster == null
                ? NONE
                : texts.word("level", cluster.profit()) + " / " + texts.word("level", cluster.loyalty());
    }

    public List<SegmentationLine> getVersions() {
        return versions;
    }

    public SegmentationDetails getFormer() {
        return former;
    }

    public SegmentationDetails getLater() {
        return later;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }
}
