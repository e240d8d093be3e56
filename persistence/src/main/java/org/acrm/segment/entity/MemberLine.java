package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * A customer who is in a segment, or has come or gone.
 *
 * @param letInBy the block that lets the customer in, from 1; null where none is known
 */
public record MemberLine(
        long id, String number, String name, String language, String kind, String branch, String grade, Integer letInBy)
        implements Serializable {

    public MemberLine withName(String shown) {
        return new MemberLine(id, number, shown, language, kind, branch, grade, letInBy);
    }

    public MemberLine by(int block) {
        return new MemberLine(id, number, name, language, kind, branch, grade, block);
    }
}
