package org.acrm.segment.service;

import static org.acrm.segment.service.SegmentBank.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.service.SegmentCounting.Overlap;
import org.acrm.segment.service.SegmentCounting.Part;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.service.BankTransactions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts from texts, and whom a segment over them holds, are told by no way to whoever may not read facts. */
class SegmentRightsIT {

    private static final PageRequest PAGE = PageRequest.first(10);

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static CustomerColumns columns;
    private static long women;
    private static long parents;

    private final List<String> audited = new ArrayList<>();
    private Set<Permission> may = Set.of();
    private final CurrentUser user = new CurrentUser() {
        @Override
        public DataScope scope() {
            return DataScope.ALL;
        }

        @Override
        public boolean may(Permission permission) {
            return may.contains(permission);
        }
    };

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        columns = new CustomerColumns(transactions.database(), new SegmentCatalogue(transactions.database()), 1 << 22);
        women = SegmentBank.published(transactions, "SEG_1", "Women", "sex", "F");
        parents = SegmentBank.published(transactions, "SEG_2", "Parents", "fact_NEW_CHILD", 20);
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void facts_from_texts_are_asked_only_by_whoever_may_read_them() {
        for (String attribute : List.of("fact_NEW_CHILD", "texts_NEW_CHILD__30")) {
            Definition facts = new DefinitionJson(bank.subject())
                    .read("{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":{\"attribute\":\"" + attribute
                            + "\",\"is\":\">=\",\"value\":1}}]}");
            refused(() -> counting().count(null, facts, null));
        }
    }

    @Test
    void whom_a_segment_over_facts_holds_is_asked_only_by_whoever_may_read_facts() {
        Definition near = new Definition(List.of(new Block(Effect.EXCLUDE, new Members(parents))));
        Definition all = new Definition(List.of());
        List<Supplier<Object>> questions = List.of(
                () -> counting().count(null, near, null),
                () -> counting().count(null, all, parents),
                () -> counting().preview(null, near, null, Part.IN, PAGE),
                () -> counting().profile(null, near, null),
                () -> counting().overlaps(null, near, null, 5),
                () -> counting().inOnlyOn(parents, NIGHT, NIGHT.minusDays(1), PAGE),
                () -> asked().blend().blend(List.of("GRADE", "SEGMENT-" + parents)),
                () -> asked().tabling().ofSegments(List.of(women, parents), 100));
        questions.forEach(this::refused);
        assertThat(audited).isEmpty();
        may = Set.of(Permission.FACT_READ);
        assertThat(questions).allSatisfy(question -> assertThat(transactions.call(question::get))
                .isNotNull());
    }

    @Test
    void an_overlap_with_a_segment_over_facts_is_left_out_for_whoever_may_not_read_facts() {
        Definition all = new Definition(List.of());
        assertThat(transactions.call(() -> counting().overlaps(null, all, null, 5)))
                .extracting(Overlap::id)
                .containsExactly(women);
        may = Set.of(Permission.FACT_READ);
        assertThat(transactions.call(() -> counting().overlaps(null, all, null, 5)))
                .extracting(Overlap::id)
                .containsExactlyInAnyOrder(women, parents);
    }

    private void refused(Supplier<Object> question) {
        assertThatThrownBy(() -> transactions.call(question::get))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.right"));
    }

    private AskedSegments asked() {
        return new AskedSegments(transactions.database(), columns, user);
    }

    private SegmentCounting counting() {
        return asked().counting(new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                audited.add(activity);
            }
        });
    }
}
