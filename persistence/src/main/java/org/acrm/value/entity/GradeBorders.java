package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.BusinessException;

/** From what amount on a customer is A, B or C, in minor units of the base currency; whoever is below all of them is D. */
public record GradeBorders(long a, long b, long c) implements Serializable {

    /** @throws BusinessException when they do not fall */
    void check() {
        if (a <= b || b <= c) {
            throw new BusinessException("error.value.borders");
        }
    }
}
