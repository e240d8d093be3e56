package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Condition;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.service.Sieve.Sifted;
import org.acrm.shared.entity.BusinessException;

/**
 * Questions about who is in what, over the columns in memory, as of the published night and as far as the reader reaches. What a question
 * speaks of is gathered first; then it is refused where it asks for what the reader may not, or names a segment that is withheld; then all
 * of it is read at once.
 */
@ApplicationScoped
public class SegmentQuestions {

    private CustomerColumns columns;
    private SegmentRepository segments;
    private MembershipRows memberships;
    private CalendarRepository calendar;
    private SegmentQuality quality;
    private CurrentUser user;

    protected SegmentQuestions() {}

    @Inject
    public SegmentQuestions(
            CustomerColumns columns,
            SegmentRepository segments,
            MembershipRows memberships,
            CalendarRepository calendar,
            SegmentQuality quality,
            CurrentUser user) {
        this.columns = columns;
        this.segments = segments;
        this.memberships = memberships;
        this.calendar = calendar;
        this.quality = quality;
        this.user = user;
    }

    Question begin() {
        return on(calendar.current().shownDate());
    }

    Question on(LocalDate shown) {
        return new Question(shown);
    }

    /** @throws BusinessException where the reader may not ask what a segment in force asks, so that its members are not told either */
    void checkRights(long segment, LocalDate shown) {
        if (!SegmentRights.all(columns.of(shown, Set.of()).subject(), user)) {
            on(shown).about(segment).checkRights();
        }
    }

    /** What is asked, before anything of it is read. */
    final class Question {

        private final LocalDate shown;
        private final SegmentSubject subject;
        private final SegmentSet set;
        private final Set<String> names = new HashSet<>();
        private final Set<Long> named = new HashSet<>();
        private List<String> withheld;

        private Question(LocalDate shown) {
            this.shown = shown;
            this.subject = columns.of(shown, Set.of()).subject();
            this.set = new SegmentSets(subject, segments).begin(memberships);
        }

        /** Of whom a rule would let in. @param parent the segment it is part of; null for none */
        Question about(Definition definition, Long parent) {
            names.addAll(definition.attributes());
            set.addSpokenOf(definition, parent);
            named.addAll(definition.segments());
            if (parent != null) {
                named.add(parent);
            }
            withheld = null;
            return this;
        }

        /** Of the members of a segment as it is in force; whether it is withheld is the caller's to ask. */
        Question about(long segment) {
            set.add(segment);
            return this;
        }

        Question also(Set<String> attributes) {
            names.addAll(attributes);
            return this;
        }

        private Set<String> all() {
            Set<String> all = new HashSet<>(names);
            all.addAll(set.attributes());
            return all;
        }

        boolean mayBeAsked() {
            return SegmentRights.may(all(), subject, user);
        }

        private void checkRights() {
            SegmentRights.check(all(), subject, user);
        }

        /** Names of the segments of which it speaks by whose members nothing is told, since their data are too poor. */
        List<String> withheld() {
            if (withheld == null) {
                withheld = named.isEmpty()
                        ? List.of()
                        : quality.withheld(named).stream()
                                .map(segments::get)
                                .map(Segment::name)
                                .sorted()
                                .toList();
            }
            return withheld;
        }

        /** @throws BusinessException where the reader may not ask it, or it names a segment that is withheld */
        Answer answer() {
            checkRights();
            if (!withheld().isEmpty()) {
                throw new BusinessException("error.segment.poor");
            }
            return new Answer(this);
        }
    }

    /** The customers in memory, with all that was asked for. */
    final class Answer {

        private final CustomerTable table;
        private final SegmentSet set;
        private final Sieve sieve;
        private final Condition limit;
        private long[] everybody;

        private Answer(Question question) {
            limit = Scopes.condition(user.scope(), memberships);
            Set<String> names = question.all();
            if (limit != null) {
                names.addAll(limit.attributes());
            }
            table = columns.of(question.shown, names);
            sieve = new Sieve(table, names);
            set = question.set;
        }

        CustomerTable table() {
            return table;
        }

        LocalDate date() {
            return table.date();
        }

        /** @param parent null for none */
        Sifted sift(Definition definition, Long parent) {
            return sieve.sift(definition, limit, parent == null ? null : rows(parent), members());
        }

        private LongFunction<long[]> members() {
            return this::rows;
        }

        /** Rows of a segment's members, also of those out of sight. */
        private long[] rows(long segment) {
            return set.rows(segment, sieve);
        }

        /** Rows of all whom the reader reaches. */
        long[] everybody() {
            if (everybody == null) {
                everybody = sieve.sift(new Definition(List.of()), limit, null, members())
                        .in();
            }
            return everybody;
        }

        /** Rows of a segment's members in sight. */
        long[] inSight(long segment) {
            return RowBits.both(rows(segment), everybody());
        }

        /** A rule in force, of the whole bank. */
        Sifted sifted(long segment) {
            return set.sifted(segment, sieve);
        }

        /** @throws BusinessException where another night was published meanwhile */
        Answer besides(Answer first) {
            if (table.order() != first.table.order()) {
                throw new BusinessException("error.segment.stale");
            }
            return this;
        }
    }
}
