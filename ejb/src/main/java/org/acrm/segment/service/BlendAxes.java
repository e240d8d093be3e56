package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Between;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.segment.service.BlendAxis.Kind;
import org.acrm.segment.service.BlendAxis.Part;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.RfmGroup;

/** The ways in which customers can be divided: grade by contribution and by lifetime value, group of RFM, each published segmentation, and in or out of each rule segment. */
@ApplicationScoped
public class BlendAxes {

    private static final String SEPARATOR = "-";

    private SegmentationRepository segmentations;
    private SegmentRepository segments;

    protected BlendAxes() {}

    @Inject
    public BlendAxes(SegmentationRepository segmentations, SegmentRepository segments) {
        this.segmentations = segmentations;
        this.segments = segments;
    }

    List<BlendAxis> all() {
        List<BlendAxis> all =
                new ArrayList<>(List.of(grades(Kind.GRADE, "grade"), grades(Kind.LTV_GRADE, "ltv_grade"), rfm()));
        segmentations.published().forEach(one -> all.add(clusters(one)));
        segments.inForce().stream()
                .filter(one -> one.kind() == SegmentKind.RULE)
                .forEach(one -> all.add(inOrOut(one)));
        return all;
    }

    /** @throws BusinessException for what is not in force */
    BlendAxis get(String key) {
        return all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.blend.axis"));
    }

    private static BlendAxis grades(Kind kind, String attribute) {
        return BlendAxis.of(
                kind.name(),
                kind,
                null,
                Stream.of("A", "B", "C", "D")
                        .map(grade -> new Part("grade", grade, new Matching(new OneOf(attribute, List.of(grade)))))
                        .toList());
    }

    /** The borders of the groups overlap and the first that fits counts, so each leaves out those before it. */
    private static BlendAxis rfm() {
        List<Part> parts = new ArrayList<>();
        List<Condition> before = new ArrayList<>();
        for (RfmGroup group : RfmGroup.values()) {
            Condition own = new AllOf(List.of(
                    between("rfm_recency", group.recency()),
                    between("rfm_frequency", group.frequency()),
                    between("rfm_monetary", group.monetary())));
            List<Condition> all = new ArrayList<>(List.of(own));
            if (!before.isEmpty()) {
                all.add(new Not(new AnyOf(before)));
            }
            parts.add(new Part("rfm_group", group.name(), new Matching(new AllOf(all))));
            before.add(own);
        }
        return BlendAxis.of(Kind.RFM.name(), Kind.RFM, null, parts);
    }

    private static Condition between(String attribute, RfmGroup.Fifths fifths) {
        return new Between(
                attribute, new Operand.Value((long) fifths.least()), new Operand.Value((long) fifths.most()));
    }

    private static BlendAxis clusters(Segmentation one) {
        return BlendAxis.of(
                Kind.SEGMENTATION + SEPARATOR + one.id(),
                Kind.SEGMENTATION,
                one.plan().name(),
                one.clusters().stream()
                        .filter(cluster -> cluster.segmentId() != null)
                        .map(cluster -> new Part(
                                null, "#" + cluster.ordinal() + " " + cluster.name(), new Members(cluster.segmentId())))
                        .toList());
    }

    private static BlendAxis inOrOut(Segment one) {
        return BlendAxis.of(
                Kind.SEGMENT + SEPARATOR + one.id(),
                Kind.SEGMENT,
                one.name(),
                List.of(new Part(null, one.name(), new Members(one.id()))));
    }
}
