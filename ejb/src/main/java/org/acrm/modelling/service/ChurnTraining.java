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
import org.acrm.modelling.entity.ChurnDefinition;
import org.acrm.modelling.entity.ChurnQueries;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.CustomerIds;
import org.acrm.modelling.entity.Metric;
import org.acrm.modelling.entity.Model;
import org.acrm.modelling.entity.ModelRepository;
import org.acrm.modelling.entity.ModelVersion;
import org.acrm.modelling.entity.Provenance;
import org.acrm.modelling.entity.VersionState;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;
import org.acrm.modelling.kernel.Trainer;
import org.acrm.modelling.weka.WekaModel;
import org.acrm.value.entity.FeatureQueries;

/** Reads what a churn model learns from, and enters what was learned; each call is a transaction of its own. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChurnTraining {

    private static final ChurnDefinition CHURN = ChurnDefinition.STANDARD;
    private static final ChampionPolicy POLICY = ChampionPolicy.BETTER_RANKING;

    private ModelRepository models;
    private ChurnQueries queries;
    private Clock clock;

    protected ChurnTraining() {}

    @Inject
    public ChurnTraining(ModelRepository models, ChurnQueries queries, Clock clock) {
        this.models = models;
        this.queries = queries;
        this.clock = clock;
    }

    /** Once a month, and every night as long as there is no champion; a night that is run again does not train twice. */
    public boolean isDue(LocalDate date) {
        Optional<LocalDate> last =
                models.latest(Model.CHURN).map(version -> version.provenance().businessDate());
        if (last.filter(date::equals).isPresent()) {
            return false;
        }
        return models.champion(Model.CHURN).isEmpty()
                || last.filter(day -> day.plusMonths(1).isAfter(date)).isEmpty();
    }

    public CustomerIds customers() {
        return queries.customers();
    }

    public List<CustomerFeatures> learned(LocalDate date, long everyNth, long fromId, long toId) {
        return queries.learned(CHURN, date, FeatureQueries.select(), ChurnFeatures.COLUMNS, everyNth, fromId, toId);
    }

    /** Enters the challenger with its evaluations and decides whether it takes the champion's place. */
    public VersionState enter(
            LocalDate date, long everyNth, Dataset rows, Trainer trainer, ChurnLearning.Learned learned) {
        Model model = models.open(Model.CHURN);
        int ordinal = models.latest(Model.CHURN).map(ModelVersion::ordinal).orElse(0) + 1;
        ModelVersion challenger = new ModelVersion(
                model.id(),
                ordinal,
                provenance(date, everyNth, rows, trainer),
                learned.borders(),
                learned.model().bytes());
        String sample = "HOLDOUT " + date;
        learned.measures().forEach((metric, amount) -> challenger.evaluated(metric, sample, amount));
        decide(challenger, learned, sample);
        models.add(challenger);
        return challenger.state();
    }

    private void decide(ModelVersion challenger, ChurnLearning.Learned learned, String sample) {
        Optional<ModelVersion> champion = models.champion(Model.CHURN);
        if (champion.isEmpty() || isBetter(learned, champion.get(), sample)) {
            champion.ifPresent(ModelVersion::retire);
            challenger.promote();
        } else {
            challenger.reject();
        }
    }

    private static boolean isBetter(ChurnLearning.Learned learned, ModelVersion champion, String sample) {
        Map<Metric, Double> measures = ChurnLearning.measure(WekaModel.read(champion.content()), learned.holdOut());
        measures.forEach((metric, amount) -> champion.evaluated(metric, sample, amount));
        return POLICY.replaces(learned.measures(), measures);
    }

    private Provenance provenance(LocalDate date, long everyNth, Dataset rows, Trainer trainer) {
        String options = new TreeMap<>(trainer.options())
                .entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining(" "));
        String features = rows.features().stream().map(Feature::name).collect(Collectors.joining(","));
        String hash =
                QueryHash.of(queries.learnedSql(FeatureQueries.select(), ChurnFeatures.COLUMNS), CHURN, date, everyNth);
        return Provenance.of(
                new Provenance.Learner(
                        trainer.algorithm(),
                        options,
                        ChurnLearning.SEED,
                        trainer.library() + ", java " + Runtime.version().feature()),
                new Provenance.TrainingData(
                        features, CHURN.featuresAsOf(date), CHURN.horizonDays(), rows.rows(), rows.positives(), hash),
                System.getProperty("jboss.node.name"),
                OffsetDateTime.now(clock));
    }
}
