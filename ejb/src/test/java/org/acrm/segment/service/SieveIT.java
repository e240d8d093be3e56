package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.acrm.condition.entity.SqlText;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.service.Sieve.Sifted;

/** What columns in memory say of a definition beside what the database says of its conditions, block by block. */
class SieveIT {

    private static SegmentBank bank;
    private static SegmentSubject subject;
    private static CustomerTable table;

    @BeforeContainer
    static void open() {
        bank = new SegmentBank();
        subject = bank.subject();
        Set<String> all = new HashSet<>();
        subject.attributes().forEach(attribute -> all.add(attribute.name()));
        all.addAll(AnyDefinition.ASKED);
        table = bank.bank.inTransaction(em ->
                CustomerTable.open(em, subject, SegmentBank.NIGHT, "1 = 1").with(em, all));
    }

    @AfterContainer
    static void close() {
        bank.close();
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void columns_and_database_agree_on_who_is_in_and_which_block_lets_him_in(@ForAll Random random) {
        AnyDefinition any = new AnyDefinition(subject, random);
        Definition first = any.definition(List.of());
        Definition second = any.definition(List.of(1L));
        Map<Long, Integer> one = inSql(first, null);
        Map<Long, Integer> two = inSql(second, one.keySet());

        Sieve sieve = new Sieve(table, attributes(first, second));
        Sifted sifted = sieve.sift(first, null, null, id -> null);
        assertThat(members(sifted)).isEqualTo(one);
        Sifted other = sieve.sift(second, null, null, id -> sifted.in());
        assertThat(members(other)).isEqualTo(two);
        assertThat(other.members()).isEqualTo(two.size());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_definition_that_is_written_is_read_again(@ForAll Random random) {
        Definition definition = new AnyDefinition(subject, random).definition(List.of(7L));
        assertThat(new DefinitionJson(subject).read(DefinitionJson.write(definition)))
                .isEqualTo(definition);
    }

    private static Set<String> attributes(Definition... definitions) {
        Set<String> names = new TreeSet<>();
        for (Definition definition : definitions) {
            names.addAll(definition.attributes());
        }
        return names;
    }

    private static Map<Long, Integer> members(Sifted sifted) {
        Map<Long, Integer> members = new LinkedHashMap<>();
        for (int row = RowBits.next(sifted.in(), 0); row >= 0; row = RowBits.next(sifted.in(), row + 1)) {
            members.put(table.order().id(row), (int) sifted.letInBy()[row]);
        }
        return members;
    }

    /** Sets of ids, put together as the definition says. @param others members of the segment of which it speaks */
    private static Map<Long, Integer> inSql(Definition definition, Set<Long> others) {
        return bank.bank.inTransaction(em -> {
            Map<Long, Integer> in = new java.util.TreeMap<>();
            ids(em, null).forEach(id -> in.put(id, 1));
            int number = 0;
            for (Block block : definition.blocks()) {
                number++;
                Set<Long> named =
                        block.source() instanceof Members ? others : new HashSet<>(ids(em, (Matching) block.source()));
                switch (block.effect()) {
                    case KEEP -> in.keySet().retainAll(named);
                    case EXCLUDE -> in.keySet().removeAll(named);
                    case ADD -> {
                        for (long id : named) {
                            in.putIfAbsent(id, number);
                        }
                    }
                }
            }
            return in;
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(EntityManager em, Matching matching) {
        SqlText text = new SqlText(subject, SegmentBank.NIGHT);
        if (matching == null) {
            text.add("1 = 1");
        } else {
            text.add(matching.condition());
        }
        return text.bind(em.createNativeQuery(
                        "select c.id from " + subject.from(text.used()) + " where " + text.text() + " order by c.id",
                        Long.class))
                .getResultList();
    }
}
