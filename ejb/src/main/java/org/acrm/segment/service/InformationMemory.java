package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Population;
import org.acrm.segment.entity.VariableQuality;

/**
 * What is known of the customers of a plan, as it was first told after a night was published: the bank is walked once a night for each
 * population. It is of the whole bank, so whoever asks has been found to reach all of it.
 */
@ApplicationScoped
public class InformationMemory {

    private static final int KEPT = 50;

    /** @param published when the night that is shown was published the last time; null before the first */
    private record Question(Population population, Instant published) {}

    private final CalendarRepository calendar;
    private final Map<Question, List<VariableQuality>> answers = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<VariableQuality>> eldest) {
            return size() > KEPT;
        }
    };

    protected InformationMemory() {
        this(null);
    }

    @Inject
    public InformationMemory(CalendarRepository calendar) {
        this.calendar = calendar;
    }

    /** @param reading is asked where nothing is remembered; two who ask at once may both have to wait */
    List<VariableQuality> of(Population population, Supplier<List<VariableQuality>> reading) {
        Question question =
                new Question(population, calendar.publishedAt(population.day()).orElse(null));
        List<VariableQuality> known;
        synchronized (answers) {
            known = answers.get(question);
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
