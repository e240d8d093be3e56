package org.acrm.value.service;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToLongFunction;
import org.acrm.value.entity.DormancyLine;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.PatternLine;
import org.acrm.value.entity.RepurchaseLine;

/** Who buys again, by what they bought before, and who is still or gone (RET-01, RET-02, RET-05). */
public record CustomerLife(List<RepurchaseLine> repurchases, List<PatternLine> patterns, List<DormancyLine> standings)
        implements Serializable {

    public CustomerLife {
        repurchases = List.copyOf(repurchases);
        patterns = List.copyOf(patterns);
        standings = List.copyOf(standings);
    }

    public List<DormancyLine> of(Standing standing) {
        return standings.stream().filter(line -> line.standing() == standing).toList();
    }

    public long customers(Standing standing) {
        return sum(standing, DormancyLine::customers);
    }

    public long visited(Standing standing) {
        return sum(standing, DormancyLine::visited);
    }

    private long sum(Standing standing, ToLongFunction<DormancyLine> of) {
        return of(standing).stream().mapToLong(of).sum();
    }
}
