package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.shared.view.PagedRows;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.MoverLine;
import org.acrm.value.entity.RfmChoice;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;

/** The customers behind a count of movers or an RFM cell; all that narrows the list stands in its address. */
@Named
@ViewScoped
public class MoversView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ValueReading reading;

    @Inject
    private ValueAsked asked;

    private MoveBy by;
    private String asText;
    private Integer recency;
    private Integer frequency;
    private Integer monetary;
    private Move move;
    private PagedRows<MoverLine> rows;

    /** After {@link ValueAsked#open}. */
    public void open() {
        by = by == null ? MoveBy.GRADE : by;
        move = Move.parse(asText, by);
        if (asked.getTo() != null) {
            Period period = asked.period();
            MoverFilter which = which();
            rows = new PagedRows<>(page -> reading.movers(period, by, asked.filter(), which, page), MoverLine::id);
        }
    }

    public MoverFilter which() {
        return new MoverFilter(move, getCell());
    }

    /** Parameters of the same list, for its file. */
    public String getKept() {
        return "by=" + by + "&move=" + move + getCell().parameters() + asked.getKept();
    }

    public boolean isMoved() {
        return !move.was().equals(Move.ANY) || !move.now().equals(Move.ANY);
    }

    public RfmChoice getCell() {
        return new RfmChoice(recency, frequency, monetary);
    }

    /** Family of the words for where a customer stands. */
    public String getWords() {
        return by.words();
    }

    public Move getMove() {
        return move;
    }

    public PagedRows<MoverLine> getRows() {
        return rows;
    }

    public MoveBy getBy() {
        return by;
    }

    public void setBy(MoveBy by) {
        this.by = by;
    }

    public String getAsText() {
        return asText;
    }

    public void setAsText(String asText) {
        this.asText = asText;
    }

    public Integer getRecency() {
        return recency;
    }

    public void setRecency(Integer recency) {
        this.recency = recency;
    }

    public Integer getFrequency() {
        return frequency;
    }

    public void setFrequency(Integer frequency) {
        this.frequency = frequency;
    }

    public Integer getMonetary() {
        return monetary;
    }

    public void setMonetary(Integer monetary) {
        this.monetary = monetary;
    }
}
