package org.acrm.identity.kernel;

/** Whether two values of a field, both known and given by their numbers, agree to some degree. */
@FunctionalInterface
interface PairTest {

    /** @param left where the row of the one record begins in the cells */
    boolean holds(int[] cells, int left, int right);
}
