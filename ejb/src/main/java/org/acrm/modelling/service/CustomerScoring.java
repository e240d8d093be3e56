package org.acrm.modelling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.modelling.entity.BandBorders;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.CustomerIds;
import org.acrm.modelling.entity.FreshScore;
import org.acrm.modelling.entity.ModelRepository;
import org.acrm.modelling.entity.ModelVersion;
import org.acrm.modelling.entity.QuestionQueries;
import org.acrm.modelling.entity.ScoreBand;
import org.acrm.modelling.entity.ScoreRows;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;
import org.acrm.modelling.kernel.Reasons;
import org.acrm.modelling.kernel.TrainedModel;
import org.acrm.modelling.weka.WekaModel;

/** Asks the champions about the customers of one range; each range is a transaction of its own. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CustomerScoring {

    private static final int REASONS = 3;
    /** Half a percentage point: what adds less explains nothing to a person. */
    private static final double LEAST_CONTRIBUTION = 0.005;

    private ModelRepository models;
    private QuestionQueries queries;
    private ScoreRows scores;

    protected CustomerScoring() {}

    @Inject
    public CustomerScoring(ModelRepository models, QuestionQueries queries, ScoreRows scores) {
        this.models = models;
        this.queries = queries;
        this.scores = scores;
    }

    /** The champion of a goal, read once for the whole night. */
    record Champion(Goal goal, ModelVersion version, TrainedModel model) {}

    /** One for each goal that has any. */
    public List<Champion> champions() {
        return Goal.ALL.stream()
                .flatMap(goal -> models
                        .champion(goal.model())
                        .map(version -> new Champion(goal, version, WekaModel.read(version.content())))
                        .stream())
                .toList();
    }

    public CustomerIds customers() {
        return queries.customers();
    }

    /** @return number of customers scored in {@code fromId <= id < toId} */
    public int score(Champion champion, LocalDate date, long fromId, long toId) {
        List<String> columns =
                champion.model().features().stream().map(Feature::name).toList();
        List<CustomerFeatures> customers = queries.current(champion.goal().question(), date, columns, fromId, toId);
        scores.publish(champion.version(), date, fromId, toId, fresh(champion, columns, customers));
        return customers.size();
    }

    private static List<FreshScore> fresh(Champion champion, List<String> columns, List<CustomerFeatures> customers) {
        Dataset rows = TrainingRows.unlabelled(customers, columns);
        double[] probabilities = champion.model().probabilities(rows);
        BandBorders borders = champion.version().borders();
        int[] upper = IntStream.range(0, probabilities.length)
                .filter(row -> borders.band(probabilities[row]) != ScoreBand.LOW)
                .toArray();
        List<List<Reasons.Reason>> why = Reasons.of(champion.model(), rows.subset(upper), REASONS);
        List<FreshScore> fresh = new ArrayList<>();
        int next = 0;
        for (int row = 0; row < probabilities.length; row++) {
            ScoreBand band = borders.band(probabilities[row]);
            String reasons = band == ScoreBand.LOW ? null : text(why.get(next++));
            fresh.add(FreshScore.of(customers.get(row).customerId(), probabilities[row], band, reasons));
        }
        return fresh;
    }

    private static String text(List<Reasons.Reason> reasons) {
        String text = reasons.stream()
                .filter(reason -> reason.contribution() >= LEAST_CONTRIBUTION)
                .map(reason ->
                        String.format(Locale.ROOT, "%s:%.2f", reason.feature().name(), reason.contribution()))
                .collect(Collectors.joining(","));
        return text.isEmpty() ? null : text;
    }
}
