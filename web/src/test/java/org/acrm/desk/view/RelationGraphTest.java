package org.acrm.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.acrm.desk.entity.Party;
import org.acrm.desk.service.Network.Related;
import org.acrm.desk.service.RelatedAs;
import org.junit.jupiter.api.Test;

class RelationGraphTest {

    private static final Party KIM = new Party(2, "Kim", null, "ko", "RETAIL", "Pudong", true, "A", null, null);
    private static final Party ZHAO =
            new Party(4, null, null, "zh", "CORPORATE", "Head office", false, null, null, null);

    @Test
    void all_ties_between_two_are_told_with_their_roles_at_one_node() {
        RelationGraph graph = RelationGraph.around(List.of(
                new Related(KIM, RelatedAs.SPOUSE, null, null),
                new Related(ZHAO, RelatedAs.CONTACT_PERSON, "DECISION_MAKER", null),
                new Related(KIM, RelatedAs.GUARANTOR, null, null)));

        assertThat(graph.nodes()).extracting(RelationGraph.Node::party).containsExactly(KIM, ZHAO);
        assertThat(graph.nodes().get(0).told())
                .extracting(RelationGraph.Tied::as)
                .containsExactly("SPOUSE", "GUARANTOR");
        assertThat(graph.nodes().get(0).told())
                .extracting(RelationGraph.Tied::placeY)
                .doesNotHaveDuplicates();
        assertThat(graph.nodes().get(1).told())
                .extracting(RelationGraph.Tied::role)
                .containsExactly("DECISION_MAKER");
    }

    @Test
    void ties_without_room_are_counted() {
        RelationGraph graph =
                RelationGraph.around(Collections.nCopies(5, new Related(KIM, RelatedAs.SPOUSE, null, null)));
        assertThat(graph.nodes()).hasSize(1);
        assertThat(graph.nodes().get(0).told()).hasSize(3);
        assertThat(graph.nodes().get(0).untold()).isEqualTo(2);
    }
}
