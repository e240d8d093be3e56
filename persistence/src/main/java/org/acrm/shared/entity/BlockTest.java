package org.acrm.shared.entity;

/** A condition made ready to be asked of many rows at once. It keeps state between blocks of one scan and serves one thread. */
@FunctionalInterface
public interface BlockTest {

    /** Holds for every row. */
    BlockTest ALWAYS = block -> {
        Bits all = new Bits(block.rows());
        all.fill(true);
        return all;
    };

    /** @return owned by the test and overwritten by the next call */
    Bits test(ColumnBlock block);
}
