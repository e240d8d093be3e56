package org.acrm.value.view;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.acrm.value.entity.GradeEffect;
import org.acrm.value.entity.MoveBy;

/** What another definition of grades would make of the customers, grade by grade. */
public record GradeTrial(List<GradeEffect> effect) implements Serializable {

    public GradeTrial {
        effect = List.copyOf(effect);
    }

    /** Customers of a grade as it is and as it would be. */
    public record Line(String grade, long now, long then) implements Serializable {

        public long change() {
            return then - now;
        }
    }

    public List<Line> lines() {
        return MoveBy.GRADE.standings().stream()
                .map(grade -> new Line(grade, customers(GradeEffect::now, grade), customers(GradeEffect::then, grade)))
                .toList();
    }

    private long customers(Function<GradeEffect, String> of, String grade) {
        return effect.stream()
                .filter(one -> of.apply(one).equals(grade))
                .mapToLong(GradeEffect::customers)
                .sum();
    }

    public long all() {
        return effect.stream().mapToLong(GradeEffect::customers).sum();
    }

    /** Those who would have another grade. */
    public long changed() {
        return effect.stream()
                .filter(one -> !one.now().equals(one.then()))
                .mapToLong(GradeEffect::customers)
                .sum();
    }
}
