package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.value.entity.GradeMoveQueries;
import org.acrm.value.entity.MigrationQueries;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.ValueSight;

/** Grades of a day against those of a year before, or of the earliest date before it that is kept (layout D). */
@ApplicationScoped
public class YearGrades {

    private MigrationQueries kept;
    private GradeMoveQueries moves;

    protected YearGrades() {}

    @Inject
    public YearGrades(MigrationQueries kept, GradeMoveQueries moves) {
        this.kept = kept;
        this.moves = moves;
    }

    public GradeMoves of(ValueSight sight) {
        LocalDate yearAgo = sight.shown().minusYears(1);
        List<LocalDate> dates = kept.dates(sight.shown()).stream()
                .filter(date -> date.isBefore(sight.shown()))
                .toList();
        return dates.stream()
                .filter(date -> !date.isAfter(yearAgo))
                .findFirst()
                .or(() -> dates.stream().min(LocalDate::compareTo))
                .map(from -> new GradeMoves(from, sight, moves.moves(new MoveSight(from, sight, MoveBy.GRADE))))
                .orElseGet(() -> new GradeMoves(null, sight, List.of()));
    }
}
