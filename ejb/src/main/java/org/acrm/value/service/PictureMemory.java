package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.value.entity.ValueSight;

/**
 * Pictures of the whole bank as they were first told after a night was published: sorting millions of buyers, or comparing all customers
 * on two dates, is done once a night for each scope, filter and date, and everybody who reads later, on a page or on paper, reads the
 * same. Counts and sums alone: no picture names a customer.
 */
@ApplicationScoped
public class PictureMemory {

    private static final int KEPT = 200;

    /** @param published when the night that is shown was published the last time; null before the first */
    private record Question(Class<?> answer, Serializable asked, Instant published) {}

    private record OfYear(ValueSight sight, int year) implements Serializable {}

    private final CalendarRepository calendar;
    private final Map<Question, Serializable> answers = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Serializable> eldest) {
            return size() > KEPT;
        }
    };

    protected PictureMemory() {
        this(null);
    }

    @Inject
    public PictureMemory(CalendarRepository calendar) {
        this.calendar = calendar;
    }

    <T extends Serializable> T of(Class<T> answer, ValueSight sight, int year, Supplier<T> reading) {
        return of(answer, new OfYear(sight, year), reading);
    }

    /**
     * @param asked all that the answer depends on, the scope of the reader first of all, equal by its values
     * @param reading is asked where nothing is remembered; two who ask at once may both have to wait
     */
    <T extends Serializable> T of(Class<T> answer, Serializable asked, Supplier<T> reading) {
        Instant published = calendar.publishedAt(calendar.current().shownDate()).orElse(null);
        Question question = new Question(answer, asked, published);
        T known;
        synchronized (answers) {
            known = answer.cast(answers.get(question));
        }
        if (known == null) {
            known = reading.get();
            synchronized (answers) {
                answers.put(question, known);
            }
        }
        return known;
    }
}
