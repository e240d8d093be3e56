package org.acrm.condition.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** Which column of a block holds which attribute, and the tests made for it: equal conditions share one test and one answer a block. */
public final class Layout {

    private final List<Attribute> attributes;
    private final LocalDate businessDate;
    private final Map<Condition, BlockTest> tests = new HashMap<>();

    public Layout(Collection<Attribute> attributes, LocalDate businessDate) {
        this.attributes = List.copyOf(attributes);
        this.businessDate = businessDate;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public ColumnBlock block() {
        return new ColumnBlock(new ArrayList<>(attributes.stream()
                .map(attribute -> attribute.type().column(ColumnBlock.CAPACITY))
                .toList()));
    }

    public int column(String attribute) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(attribute)) {
                return i;
            }
        }
        throw new IllegalArgumentException(attribute + " is not read");
    }

    public boolean text(String attribute) {
        return attributes.get(column(attribute)).type() == AttributeType.TEXT;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    /** The test of a condition. */
    public BlockTest test(Condition condition) {
        BlockTest known = tests.get(condition);
        if (known == null) {
            known = new AskedOnce(condition.test(this));
            tests.put(condition, known);
        }
        return known;
    }
}
