package org.acrm.identity.kernel;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Of two columns the first, and the second where the first is empty. */
final class FirstKnown extends AbstractList<String> implements RandomAccess {

    private final List<String> first;
    private final List<String> second;

    FirstKnown(List<String> first, List<String> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public String get(int index) {
        String value = first.get(index);
        return value.isEmpty() ? second.get(index) : value;
    }

    @Override
    public int size() {
        return first.size();
    }
}
