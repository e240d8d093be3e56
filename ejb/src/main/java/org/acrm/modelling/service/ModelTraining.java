package org.acrm.modelling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.modelling.entity.Attempt;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.CustomerIds;
import org.acrm.modelling.entity.Metric;
import org.acrm.modelling.entity.Model;
import org.acrm.modelling.entity.ModelRepository;
import org.acrm.modelling.entity.ModelVersion;
import org.acrm.modelling.entity.Provenance;
import org.acrm.modelling.entity.Question;
import org.acrm.modelling.entity.QuestionQueries;
import org.acrm.modelling.entity.VersionState;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Trainer;
import org.acrm.modelling.weka.WekaModel;
import org.acrm.value.entity.FeatureQueries;

/** Reads what a model learns from, and enters what was learned; each call is a transaction of its own. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ModelTraining {

    private static final int ENOUGH_ROWS = 20_000;

    private ModelRepository models;
    private QuestionQueries queries;
    private Clock clock;

    protected ModelTraining() {}

    @Inject
    public ModelTraining(ModelRepository models, QuestionQueries queries, Clock clock) {
        this.models = models;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * What one training reads.
     *
     * @param until last days of the outcomes of its cohorts, the latest first; empty where no outcome is known yet
     * @param everyNth of a big bank only every n-th customer
     */
    record Sample(LocalDate date, List<LocalDate> until, long everyNth) {}

    /**
     * Once a month, and every night as long as there is no champion; a night that is run again does not train twice. Counting that it
     * happened to too few reads every customer of every cohort, and a night changes little of it: that waits a month too. Looking whether
     * there is history reads one row, every night.
     */
    public boolean isDue(Goal goal, LocalDate date) {
        if (triedInVain(goal).filter(day -> day.plusMonths(1).isAfter(date)).isPresent()) {
            return false;
        }
        Optional<LocalDate> last =
                models.latest(goal.model()).map(version -> version.provenance().businessDate());
        if (last.filter(date::equals).isPresent()) {
            return false;
        }
        return models.champion(goal.model()).isEmpty()
                || last.filter(day -> day.plusMonths(1).isAfter(date)).isEmpty();
    }

    private Optional<LocalDate> triedInVain(Goal goal) {
        return models.find(goal.model())
                .flatMap(Model::attempt)
                .filter(attempt -> attempt.result() == Attempt.Result.TOO_FEW)
                .map(Attempt::on);
    }

    public CustomerIds customers() {
        return queries.customers();
    }

    public Sample sample(Goal goal, LocalDate date) {
        Question question = goal.question();
        List<LocalDate> until = question.outcomesUntil(date).stream()
                .filter(day -> queries.isKnown(question, question.featuresAsOf(day)))
                .toList();
        long customers = until.isEmpty() ? 0 : queries.count(question, date) * until.size();
        return new Sample(date, until, Math.max(1, customers / ENOUGH_ROWS));
    }

    /** The rows of one cohort in a range of customers. */
    public List<CustomerFeatures> learned(Goal goal, LocalDate until, long everyNth, long fromId, long toId) {
        return queries.learned(goal.question(), until, FeatureQueries.select(), everyNth, fromId, toId);
    }

    /** Says why there is no new version. */
    public void gaveUp(Goal goal, Attempt attempt) {
        models.open(goal.model()).attempted(attempt);
    }

    /** Enters the challenger with its evaluations and decides whether it takes the champion's place. */
    public VersionState enter(Goal goal, Sample sample, Dataset rows, Learning.Learned learned) {
        Model model = models.open(goal.model());
        int ordinal = models.latest(goal.model()).map(ModelVersion::ordinal).orElse(0) + 1;
        ModelVersion challenger = new ModelVersion(
                model.id(),
                ordinal,
                provenance(goal, sample, rows),
                learned.borders(),
                learned.model().bytes());
        String holdOut = "HOLDOUT " + sample.date();
        learned.measures().forEach((metric, amount) -> challenger.evaluated(metric, holdOut, amount));
        decide(goal, challenger, learned, holdOut);
        models.add(challenger);
        model.attempted(Attempt.of(sample.date(), Attempt.Result.TRAINED, rows.rows(), rows.positives()));
        return challenger.state();
    }

    private void decide(Goal goal, ModelVersion challenger, Learning.Learned learned, String holdOut) {
        Optional<ModelVersion> champion = models.champion(goal.model());
        if (champion.isEmpty() || isBetter(goal, learned, champion.get(), holdOut)) {
            champion.ifPresent(ModelVersion::retire);
            challenger.promote();
        } else {
            challenger.reject();
        }
    }

    private static boolean isBetter(Goal goal, Learning.Learned learned, ModelVersion champion, String holdOut) {
        Map<Metric, Double> measures = Learning.measure(WekaModel.read(champion.content()), learned.holdOut());
        measures.forEach((metric, amount) -> champion.evaluated(metric, holdOut, amount));
        return goal.policy().replaces(learned.measures(), measures);
    }

    private Provenance provenance(Goal goal, Sample sample, Dataset rows) {
        Question question = goal.question();
        Trainer trainer = goal.learning().trainer();
        Map<String, String> options = new TreeMap<>(trainer.options());
        options.put("cohorts", Integer.toString(sample.until().size()));
        String hash = QueryHash.of(
                queries.learnedSql(question, FeatureQueries.select()),
                question.horizonDays(),
                sample.until(),
                sample.everyNth());
        return Provenance.of(
                new Provenance.Learner(
                        trainer.algorithm(),
                        options.entrySet().stream()
                                .map(option -> option.getKey() + "=" + option.getValue())
                                .collect(Collectors.joining(" ")),
                        goal.learning().seed(),
                        trainer.library() + ", java " + Runtime.version().feature()),
                new Provenance.TrainingData(
                        String.join(",", question.columns()),
                        question.featuresAsOf(sample.date()),
                        question.horizonDays(),
                        rows.rows(),
                        rows.positives(),
                        hash),
                System.getProperty("jboss.node.name"),
                OffsetDateTime.now(clock));
    }
}
