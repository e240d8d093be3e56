package org.acrm.value.service;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.Coverage;
import org.acrm.value.entity.ProfileCount;
import org.acrm.value.entity.RegionCount;
import org.acrm.value.entity.ValueSight;

/** Who the customers are (SEG-17): persons by age and occupation with their grades, by region and sex, and the coverage by membership. */
public record PeopleProfile(
        ValueSight sight, List<ProfileCount> occupations, List<RegionCount> regions, Coverage coverage)
        implements Serializable {

    private static final int SHOWN = 12;

    /**
     * One occupation.
     *
     * @param name null where nobody knows it
     * @param ages customers of each age, in the order of {@link #ages}
     * @param mix shares of the grades A to D in those who have one
     */
    public record Occupation(String name, List<Long> ages, long customers, List<Double> mix) implements Serializable {}

    /** One region. @param name null where the branch has none @param unknown those whose sex nobody knows */
    public record Region(String name, long women, long men, long unknown) implements Serializable {

        public long customers() {
            return women + men + unknown;
        }
    }

    public PeopleProfile {
        occupations = List.copyOf(occupations);
        regions = List.copyOf(regions);
    }

    /** The ages of which there are persons. */
    public List<AgeBand> ages() {
        return Stream.of(AgeBand.values())
                .filter(age -> persons(count -> count.age() == age) > 0)
                .toList();
    }

    public long persons() {
        return persons(count -> true);
    }

    /** The most frequent first, at most twelve. */
    public List<Occupation> lines() {
        return occupations.stream()
                .map(ProfileCount::occupation)
                .distinct()
                .map(this::line)
                .sorted(Comparator.comparingLong(Occupation::customers).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** Occupations that are not shown. */
    public long further() {
        return Math.max(
                0, occupations.stream().map(ProfileCount::occupation).distinct().count() - SHOWN);
    }

    private Occupation line(String name) {
        Predicate<ProfileCount> of = count -> Objects.equals(count.occupation(), name);
        long graded = persons(of.and(count -> count.grade() != null));
        return new Occupation(
                name,
                ages().stream()
                        .map(age -> persons(of.and(count -> count.age() == age)))
                        .toList(),
                persons(of),
                GradeMoves.GRADES.stream()
                        .map(grade -> graded == 0
                                ? Double.valueOf(0)
                                : Double.valueOf(
                                        (double) persons(of.and(count -> grade.equals(count.grade()))) / graded))
                        .toList());
    }

    private long persons(Predicate<ProfileCount> which) {
        return occupations.stream()
                .filter(which)
                .mapToLong(ProfileCount::customers)
                .sum();
    }

    /** The largest first. */
    public List<Region> places() {
        return regions.stream()
                .map(RegionCount::region)
                .distinct()
                .map(name -> new Region(name, of(name, "F"), of(name, "M"), of(name, null)))
                .sorted(Comparator.comparingLong(Region::customers).reversed())
                .toList();
    }

    private long of(String region, String sex) {
        return regions.stream()
                .filter(count -> Objects.equals(count.region(), region) && Objects.equals(count.sex(), sex))
                .mapToLong(RegionCount::customers)
                .sum();
    }
}
