package org.acrm.value.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Who joined in a year, and how many of them bought in later ones (layout C).
 *
 * @param joined null where the bank does not know when they joined
 * @param buyers how many of the members bought in each of the years asked for
 */
public record JoinYearLine(MemberBlock block, Integer joined, long members, List<Long> buyers) implements Serializable {

    public JoinYearLine {
        buyers = List.copyOf(buyers);
    }

    /** Both types of one year as the block of all. */
    JoinYearLine with(JoinYearLine other) {
        List<Long> both = new ArrayList<>();
        for (int i = 0; i < buyers.size(); i++) {
            both.add(buyers.get(i) + other.buyers.get(i));
        }
        return new JoinYearLine(MemberBlock.ALL, joined, members + other.members, both);
    }

    JoinYearLine ofAll() {
        return new JoinYearLine(MemberBlock.ALL, joined, members, buyers);
    }
}
