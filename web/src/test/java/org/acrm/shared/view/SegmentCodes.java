package org.acrm.shared.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acrm.campaign.entity.OfferStatus;
import org.acrm.segment.entity.AnalysisState;
import org.acrm.segment.entity.Ask;
import org.acrm.segment.entity.CardMeasure;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.CustomerType;
import org.acrm.segment.entity.DecisionKind;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DimensionFamily;
import org.acrm.segment.entity.GuideStep;
import org.acrm.segment.entity.ImpactArea;
import org.acrm.segment.entity.Level;
import org.acrm.segment.entity.LevelRule;
import org.acrm.segment.entity.OfferedAttribute;
import org.acrm.segment.entity.Principle;
import org.acrm.segment.entity.Programme;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.entity.SegmentTemplate;
import org.acrm.segment.entity.SegmentTemplate.Planned;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SixGroup;
import org.acrm.segment.service.BlendAxis;
import org.acrm.segment.service.HoldingCategory;
import org.acrm.segment.service.UsedChannel;
import org.acrm.segment.view.BoardView;
import org.acrm.segment.view.ConditionNode;
import org.acrm.segment.view.SegmentSideView;
import org.acrm.segment.view.SegmentWords;

/** What pages of rule segments show by words of the bundle. */
final class SegmentCodes {

    private SegmentCodes() {}

    static Map<String, Collection<String>> families() {
        SegmentSubject subject =
                new SegmentSubject(LocalDate.of(2026, 11, 21), null, "boolean", List.of(), List.of(), List.of());
        Map<String, Collection<String>> families = new TreeMap<>();
        families.put(
                "segment_attribute",
                subject.offered().stream().map(OfferedAttribute::name).toList());
        families.put("segment_consent", List.of("GIVEN", "REFUSED"));
        families.put("cluster_order", List.of("NUMBER", "TO_BANK", "TO_CUSTOMER"));
        families.put(
                "segment_user",
                List.of(SegmentUse.SEGMENT, SegmentUse.SEGMENTATION, SegmentUse.OFFER, SegmentUse.CAMPAIGN));
        families.put(
                "segment_template",
                Stream.of(SegmentTemplate.values())
                        .map(one -> one.planned(100))
                        .flatMap(one -> Stream.concat(Stream.of(one), one.parts().stream()))
                        .map(Planned::code)
                        .toList());
        families.put("offer_status", names(OfferStatus.values()));
        families.put("segment_ask", names(Ask.values()));
        families.put("segment_question", names(Ask.values()));
        families.put("segment_diff", names(SegmentWords.Side.values()));
        families.put("segment_effect", names(Definition.Effect.values()));
        families.put("segment_family", names(OfferedAttribute.Family.values()));
        families.put("segment_joining", names(ConditionNode.Joining.values()));
        families.put("segment_kind", names(SegmentKind.values()));
        families.put("segment_side", names(SegmentSideView.Side.values()));
        families.put("segment_state", names(SegmentState.values()));
        clusters(families);
        return families;
    }

    private static void clusters(Map<String, Collection<String>> families) {
        families.put("analysis_state", names(AnalysisState.values()));
        families.put("cluster_method", names(ClusterMethod.values()));
        families.put("cluster_variable", names(ClusterVariable.values()));
        families.put("customer_type", names(CustomerType.values()));
        families.put("decision_kind", names(DecisionKind.values()));
        families.put("dimension_benefit", names(DimensionFamily.values()));
        families.put("dimension_family", names(DimensionFamily.values()));
        families.put("guide_step", names(GuideStep.values()));
        families.put("impact_area", names(ImpactArea.values()));
        families.put("matrix_measure", names(BoardView.Measure.values()));
        families.put("level", names(Level.values()));
        families.put("level_letter", names(Level.values()));
        families.put("level_rule", names(LevelRule.values()));
        families.put("principle", names(Principle.values()));
        families.put("principle_missing", names(Principle.values()));
        families.put("principle_question", names(Principle.values()));
        families.put("programme", names(Programme.values()));
        families.put("six_group", names(SixGroup.values()));
        families.put("six_group_advice", names(SixGroup.values()));
        families.put("blend_axis", names(BlendAxis.Kind.values()));
        families.put("blend_benefit", names(BlendAxis.Kind.values()));
        families.put("card_measure", names(CardMeasure.values()));
        families.put("holding_category", names(HoldingCategory.values()));
        families.put("channel", names(UsedChannel.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
