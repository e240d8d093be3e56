package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BusinessException;

/** What an analysis is asked to do; the same setup on the same day gives the same clusters. */
@Embeddable
public class AnalysisSetup implements Serializable {

    public static final int FEWEST = 2;
    public static final int MOST = 12;
    private static final long serialVersionUID = 1L;

    @Column(nullable = false, length = 600)
    private String variables;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ClusterMethod method;

    @Column(name = "cluster_count")
    private Integer clusterCount;

    @Column(nullable = false)
    private long seed;

    protected AnalysisSetup() {}

    /** @param clusterCount null to take the number with the greatest silhouette */
    public AnalysisSetup(List<ClusterVariable> variables, ClusterMethod method, Integer clusterCount, long seed) {
        if (variables.size() < 2) {
            throw new BusinessException("error.segmentation.variables");
        }
        if (clusterCount != null && (clusterCount < FEWEST || clusterCount > MOST)) {
            throw new BusinessException("error.segmentation.count", FEWEST, MOST);
        }
        this.variables = variables.stream().distinct().map(Enum::name).collect(Collectors.joining(","));
        this.method = method;
        this.clusterCount = clusterCount;
        this.seed = seed;
    }

    public List<ClusterVariable> variables() {
        return Arrays.stream(variables.split(",")).map(ClusterVariable::valueOf).toList();
    }

    public ClusterMethod method() {
        return method;
    }

    /** Null to take the number with the greatest silhouette. */
    public Integer clusterCount() {
        return clusterCount;
    }

    public long seed() {
        return seed;
    }

    /** For the list of decisions. */
    String told() {
        return method + ", k = " + (clusterCount == null ? "?" : clusterCount) + ", seed = " + seed + ": " + variables;
    }
}
