package org.acrm.shared.entity;

import java.io.Serializable;

/** Which rows of a list a page wants: {@code size} rows after the first {@code offset}, at most {@value #LARGEST}. */
public record PageRequest(int offset, int size) implements Serializable {

    public static final int LARGEST = 500;

    public PageRequest {
        if (offset < 0 || size < 1 || size > LARGEST) {
            throw new BusinessException("error.request.page", offset, size, LARGEST);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size);
    }
}
