package org.acrm.quality.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acrm.quality.entity.Cell;
import org.acrm.quality.entity.CheckOverview;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.FailingRow;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.Stage;
import org.acrm.quality.entity.TrendPoint;
import org.acrm.quality.service.CheckOperation;
import org.acrm.quality.service.QualityReading;
import org.acrm.quality.service.RuleWriting;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.view.PagedRows;

/** The latest check: tables by dimensions, the rules of a cell, and one rule with its failing rows. All of it stands in the address. */
@Named
@ViewScoped
public class QualityView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double TENTHS = 10;

    @Inject
    private QualityReading reading;

    @Inject
    private CheckOperation operation;

    @Inject
    private RuleWriting writing;

    private String subject;
    private String dimension;
    private Stage stage;
    private Long ruleId;

    private CheckOverview check;
    private Map<Stage, Long> stages = Map.of();
    private Map<String, Cell> cells = new HashMap<>();
    private List<String> subjects = List.of();
    private PagedRows<RuleLine> rules;
    private RuleLine rule;
    private List<TrendPoint> trend = List.of();
    private List<String> attributes = List.of();
    private PagedRows<FailingRow> failing;

    public void open() {
        refresh();
        subjects = reading.subjects();
        LocalDate date = date();
        String language = language();
        RuleFilter filter = new RuleFilter(blankAsNull(subject), blankAsNull(dimension), stage, null);
        rules = new PagedRows<>(request -> reading.rules(date, language, filter, request), RuleLine::id);
        if (ruleId != null) {
            long id = ruleId;
            rule = reading.rules(date, language, RuleFilter.of(id), PageRequest.first(1)).rows().stream()
                    .findFirst()
                    .orElse(null);
        }
        if (rule != null) {
            long id = ruleId;
            trend = reading.trend(id);
            attributes = reading.attributesOf(id);
            failing = new PagedRows<>(request -> reading.failing(id, request), FailingRow::id);
        }
    }

    /** While a check is under way. */
    public void refresh() {
        check = reading.latest().orElse(null);
        stages = reading.stages(date());
        cells.clear();
        if (check != null) {
            reading.cells(check.date()).forEach(cell -> cells.put(cell.subject() + cell.dimension(), cell));
        }
        if (rules != null) {
            rules.reset();
        }
    }

    public void run() {
        operation.request();
        refresh();
    }

    public String retire() {
        writing.retire(ruleId);
        return "/quality/quality.xhtml?faces-redirect=true";
    }

    private LocalDate date() {
        return check == null ? LocalDate.EPOCH : check.date();
    }

    static String language() {
        return locale().getLanguage();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public Cell cell(String ofSubject, Dimension ofDimension) {
        return cells.get(ofSubject + ofDimension);
    }

    /** An arrow and the points: that the share moved is told without colour. */
    public String moved(Double points) {
        long tenths = Math.round(points * TENTHS);
        String sign = tenths > 0 ? "▲ " : tenths < 0 ? "▼ " : "= ";
        return sign + String.format(locale(), "%.1f", Math.abs(tenths) / TENTHS);
    }

    /** What a cell looks like; only what deviates has a colour. */
    public String tone(Cell cell) {
        if (cell == null) {
            return "none";
        }
        if (cell.worst() == null) {
            return "";
        }
        return switch (cell.worst()) {
            case WARNING -> "look";
            case ERROR -> "warn";
            case FATAL -> "bad";
        };
    }

    public List<Dimension> getDimensions() {
        return List.of(Dimension.values());
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public CheckOverview getCheck() {
        return check;
    }

    /** In whole tenths, never rounded up to all. */
    public Double getShare() {
        return check == null || check.share() == null ? null : Math.floor(check.share() * TENTHS) / TENTHS;
    }

    public PagedRows<RuleLine> getRules() {
        return rules;
    }

    public RuleLine getRule() {
        return rule;
    }

    public List<TrendPoint> getTrend() {
        return trend;
    }

    public List<String> getAttributes() {
        return attributes;
    }

    public PagedRows<FailingRow> getFailing() {
        return failing;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Stage[] getStageNames() {
        return Stage.values();
    }

    public Long waiting(Stage at) {
        return stages.get(at);
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }

    public Long getRuleId() {
        return ruleId;
    }

    public void setRuleId(Long ruleId) {
        this.ruleId = ruleId;
    }
}
