package org.acrm.value.entity;

import java.io.Serializable;
import java.util.Objects;
import org.acrm.shared.entity.BusinessException;

/**
 * From where to where customers moved.
 *
 * @param was where they stood; {@value #JOINED}: nowhere yet; {@value #ANY}: anywhere
 * @param now where they stand; {@value #LEFT}: nowhere any more; {@value #ANY}: anywhere
 */
public record Move(String was, String now) implements Serializable {

    public static final String JOINED = "JOINED";
    public static final String LEFT = "LEFT";
    public static final String ANY = "ANY";

    /** Written {@code was-now}; empty is everybody. */
    public static Move parse(String text, MoveBy by) {
        if (text == null || text.isBlank()) {
            return new Move(ANY, ANY);
        }
        String[] ends = text.split("-", -1);
        boolean known = ends.length == 2 && known(ends[0], JOINED, by) && known(ends[1], LEFT, by);
        if (!known) {
            throw new BusinessException("error.value.move", text);
        }
        return new Move(ends[0], ends[1]);
    }

    private static boolean known(String end, String outside, MoveBy by) {
        return end.equals(ANY) || end.equals(outside) || by.standings().contains(end);
    }

    @Override
    public String toString() {
        return was + "-" + now;
    }

    /** How many steps customers moved: above 0 for the better, below for the worse; leaving is falling below the last. */
    public int steps(MoveBy by) {
        if (was.equals(JOINED)) {
            return 0;
        }
        int end = now.equals(LEFT) ? by.standings().size() : by.standings().indexOf(now);
        return by.standings().indexOf(was) - end;
    }

    public boolean stayed() {
        return Objects.equals(was, now);
    }
}
