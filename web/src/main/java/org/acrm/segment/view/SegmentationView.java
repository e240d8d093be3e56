package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.ClusterVariable;
import org.acrm.segment.entity.Decision;
import org.acrm.segment.entity.DimensionFamily;
import org.acrm.segment.entity.GuideStep;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentationDetails;
import org.acrm.segment.entity.VariableQuality;
import org.acrm.segment.service.SegmentReading;
import org.acrm.segment.service.SegmentationReading;
import org.acrm.segment.service.SegmentationReading.Movement;
import org.acrm.segment.service.SegmentationReading.Seen;
import org.acrm.segment.service.SegmentationWork;
import org.acrm.segment.service.UsedClusters.UsedSegment;
import org.acrm.shared.entity.BusinessException;

/** The workspace of one segmentation; which step is open stands in the address. */
@Named
@ViewScoped
public class SegmentationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentationReading reading;

    @Inject
    private SegmentationWork work;

    @Inject
    private SegmentReading reader;

    private Long id;
    private GuideStep step;
    private Seen seen;
    private List<VariableQuality> information;
    private Movement movement;

    private String name;
    private String purpose;
    private String population;
    private int leastMonths;
    private Long within;
    private List<SegmentName> segments;
    private List<UsedSegment> used;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private ClusterMethod method;
    private Integer clusterCount;
    private long seed;
    private String note;

    public void open() {
        if (id == null) {
            throw new BusinessException("error.segmentation.unknown", "");
        }
        refresh();
        if (step == null) {
            step = seen.details().clusters().isEmpty() ? GuideStep.DIMENSIONS : GuideStep.DESCRIPTION;
        }
        Plan plan = seen.details().plan();
        name = plan.name();
        purpose = plan.purpose();
        population = plan.population();
        leastMonths = plan.leastMonths();
        within = plan.within();
        AnalysisSetup setup = seen.details().setup();
        setup.variables().forEach(variable -> chosen.put(variable.name(), true));
        method = setup.method();
        clusterCount = setup.clusterCount();
        seed = setup.seed();
    }

    /** While the analysis is under way. */
    public void refresh() {
        seen = reading.get(id);
    }

    public String savePlan() {
        Plan plan = new Plan(name, purpose, population, leastMonths, within);
        work.plan(id, seen.details().version(), plan, setup());
        return address(id, GuideStep.INFORMATION);
    }

    public String judge() {
        String said = note;
        work.decide(id, seen.details().version(), (segmentation, by) -> segmentation.judgeInformation(said, by));
        return address(id, GuideStep.ANALYSIS);
    }

    public String analyse() {
        AnalysisSetup setup = setup();
        work.analyse(id, seen.details().version(), setup);
        return address(id, GuideStep.ANALYSIS);
    }

    public String next() {
        return address(work.next(id, seen.details().version()), GuideStep.DIMENSIONS);
    }

    private AnalysisSetup setup() {
        List<ClusterVariable> variables = Arrays.stream(ClusterVariable.values())
                .filter(variable -> Boolean.TRUE.equals(chosen.get(variable.name())))
                .toList();
        return new AnalysisSetup(variables, method, clusterCount, seed);
    }

    static String address(long id, GuideStep step) {
        return "/segment/segmentation.xhtml?faces-redirect=true&id=" + id + (step == null ? "" : "&step=" + step);
    }

    public SegmentationDetails getDetails() {
        return seen.details();
    }

    public String getCurrency() {
        return seen.currency();
    }

    public boolean isOwnWork() {
        return seen.ownWork();
    }

    public boolean isDraft() {
        return seen.details().state() == SegmentState.DRAFT;
    }

    public GuideStep[] getSteps() {
        return GuideStep.values();
    }

    public DimensionFamily[] getFamilies() {
        return DimensionFamily.values();
    }

    public List<ClusterVariable> variables(DimensionFamily family) {
        return ClusterVariable.of(family);
    }

    public CustomerKind[] getPopulations() {
        return CustomerKind.values();
    }

    public ClusterMethod[] getMethods() {
        return ClusterMethod.values();
    }

    /** Read when the step asks for it. */
    public List<VariableQuality> getInformation() {
        if (information == null) {
            information = reading.information(seen.details().plan());
        }
        return information;
    }

    public boolean uses(ClusterVariable variable) {
        return seen.details().setup().variables().contains(variable);
    }

    /** Clusters as the latest night found them. */
    public Movement getMovement() {
        if (movement == null) {
            movement = reading.movement(id);
        }
        return movement;
    }

    public List<Decision> getDecisions() {
        List<Decision> all = seen.details().decisions();
        return all.stream()
                .filter(decision -> decision.step() == step)
                .sorted((a, b) -> b.madeAt().compareTo(a.madeAt()))
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public GuideStep getStep() {
        return step;
    }

    public void setStep(GuideStep step) {
        this.step = step;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public int getLeastMonths() {
        return leastMonths;
    }

    public void setLeastMonths(int leastMonths) {
        this.leastMonths = leastMonths;
    }

    /** The segment whose members are divided; null for all of the kind. */
    public Long getWithin() {
        return within;
    }

    public void setWithin(Long within) {
        this.within = within;
    }

    /** What uses the segments of the version that the approval would retire. */
    public List<UsedSegment> getUsed() {
        if (used == null) {
            used = seen.details().state() == SegmentState.PUBLISHED ? List.of() : reading.usedInForce(id);
        }
        return used;
    }

    public List<SegmentName> getSegments() {
        if (segments == null) {
            segments = reader.names();
        }
        return segments;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public ClusterMethod getMethod() {
        return method;
    }

    public void setMethod(ClusterMethod method) {
        this.method = method;
    }

    public Integer getClusterCount() {
        return clusterCount;
    }

    public void setClusterCount(Integer clusterCount) {
        this.clusterCount = clusterCount;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
