package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.value.entity.GradeCount;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.ProductGradeCount;

/**
 * The customers of a reader by grade on two dates.
 *
 * @param firstDate what is told of a date before it was derived afterwards
 */
public record GradePicture(
        MoveSight sight, LocalDate firstDate, List<GradeCount> branches, List<ProductGradeCount> products)
        implements Serializable {

    public GradePicture {
        branches = List.copyOf(branches);
        products = List.copyOf(products);
    }

    public boolean derivedAfterwards() {
        return sight.from().isBefore(firstDate);
    }
}
