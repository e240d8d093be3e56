package org.acrm.shared.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.DormancyLine;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.PatternLine;
import org.acrm.value.entity.RfmGroup;
import org.acrm.value.service.PenetrationTable;
import org.acrm.value.view.Analysis;
import org.acrm.value.view.GradeDefinitionView;
import org.acrm.value.view.MoveMeasure;
import org.acrm.value.view.RfmMeasure;

/** Codes that the pages of RFM and movement show, by family of words. */
final class ValueCodes {

    private ValueCodes() {}

    static Map<String, List<String>> families() {
        Map<String, List<String>> families = new TreeMap<>();
        analyses(families);
        families.put("age_band", names(AgeBand.values()));
        families.put("bought_before", names(PatternLine.Before.values()));
        families.put("buyer_by", List.of("AGE", "OCCUPATION", "KIND", "REGION"));
        families.put("holder_who", names(Who.values()));
        families.put("penetration_items", names(PenetrationTable.Items.values()));
        for (String family : List.of("life_standing", "life_standing_help")) {
            families.put(family, names(DormancyLine.Standing.values()));
        }
        families.put("ltv_by", names(LtvChoice.By.values()));
        families.put("member_block", names(MemberBlock.values()));
        families.put("member_type", names(MemberType.values()));
        families.put("rfm_group", names(RfmGroup.values()));
        families.put("move_by", names(MoveBy.values()));
        families.put("grade_basis", names(GradeBasis.values()));
        families.put("grade_cut", names(GradeDefinitionView.Cut.values()));
        families.put("grade_standing", standings(MoveBy.GRADE));
        families.put(
                "fifth_standing",
                Stream.of(MoveBy.RECENCY, MoveBy.FREQUENCY, MoveBy.MONETARY)
                        .flatMap(by -> standings(by).stream())
                        .distinct()
                        .toList());
        families.put("rfm_standing", standings(MoveBy.RFM));
        for (String family : List.of("move_measure", "move_measure_long")) {
            families.put(family, names(MoveMeasure.values()));
        }
        for (String family : List.of("rfm_measure", "rfm_measure_long")) {
            families.put(family, names(RfmMeasure.values()));
        }
        for (String family : List.of("revenue_cut", "revenue_cut_one")) {
            families.put(family, List.of("BAND", "FIFTH"));
        }
        families.put("rfm_dimension", List.of("R", "F", "M"));
        return families;
    }

    private static void analyses(Map<String, List<String>> families) {
        for (String part : List.of("question", "purpose", "standard", "next")) {
            families.put("analysis_" + part, names(Analysis.values()));
        }
        families.put(
                "role",
                Stream.of(Analysis.values())
                        .flatMap(one -> one.getRoles().stream())
                        .distinct()
                        .toList());
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> standings(MoveBy by) {
        return Stream.concat(by.standings().stream(), Stream.of(Move.JOINED, Move.LEFT, Move.ANY))
                .toList();
    }
}
