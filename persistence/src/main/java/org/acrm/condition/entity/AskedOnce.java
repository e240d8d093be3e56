package org.acrm.condition.entity;

import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.ColumnBlock;

/** A test that many conditions share is worked out once a block. */
final class AskedOnce implements BlockTest {

    private final BlockTest test;
    private long block = -1;
    private Bits answer;

    AskedOnce(BlockTest test) {
        this.test = test;
    }

    @Override
    public Bits test(ColumnBlock rows) {
        if (rows.number() != block) {
            answer = test.test(rows);
            block = rows.number();
        }
        return answer;
    }
}
