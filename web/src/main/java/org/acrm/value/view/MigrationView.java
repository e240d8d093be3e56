package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveCount;
import org.acrm.value.service.Migration;
import org.acrm.value.service.ValueReading;

/** Who moved between two dates: the matrix, the flow and the moves worth a campaign. */
@Named
@ViewScoped
public class MigrationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 5;

    /** @param forecast in the next period; null for the new */
    public record Line(Move move, long customers, Money change, long reachable, Long forecast)
            implements Serializable {}

    @Inject
    private ValueReading reading;

    @Inject
    private ValueAsked asked;

    private MoveBy by;
    private MoveMeasure show;
    private boolean every;
    private Migration migration;
    private MoveMatrix matrix;
    private FlowChart flow;
    private List<Line> lines = List.of();

    /** After {@link ValueAsked#open}. */
    public void open() {
        by = by == null ? MoveBy.GRADE : by;
        show = show == null ? MoveMeasure.CUSTOMERS : show;
        if (asked.isComparable()) {
            migration = reading.migration(asked.period(), by, asked.filter(), show == MoveMeasure.PURCHASES);
            matrix = MoveMatrix.of(migration, show);
            flow = FlowChart.of(migration);
            lines = migration.moves().stream()
                    .filter(m -> !m.move().stayed())
                    .sorted(Comparator.comparingLong((MoveCount m) -> Math.abs(m.assetsChange()))
                            .reversed()
                            .thenComparing(m -> m.move().toString()))
                    .map(this::line)
                    .toList();
        }
    }

    private Line line(MoveCount count) {
        return new Line(
                count.move(),
                count.customers(),
                money(count.assetsChange()),
                count.reachable(),
                migration.forecast(count.move()));
    }

    public Money money(long minor) {
        return new Money(minor, migration.sight().to().currency());
    }

    /** The move that took most money away; null where none did. */
    public Line getWorst() {
        return lines.stream()
                .filter(line -> line.change().minor() < 0 && !line.move().now().equals(Move.LEFT))
                .min(Comparator.comparingLong(line -> line.change().minor()))
                .orElse(null);
    }

    /** Balances of those who stood best and do not any more. */
    public Money getGone() {
        return money(migration.assetsGoneFromTheBest());
    }

    public List<Line> getShownLines() {
        return every ? lines : lines.stream().limit(FEW).toList();
    }

    public int getMoves() {
        return lines.size();
    }

    public Migration getMigration() {
        return migration;
    }

    public MoveMatrix getMatrix() {
        return matrix;
    }

    public FlowChart getFlow() {
        return flow;
    }

    /** Family of the words for where a customer stands. */
    public String getWords() {
        return by.words();
    }

    public MoveBy[] getWays() {
        return MoveBy.values();
    }

    public MoveMeasure[] getMeasures() {
        return MoveMeasure.values();
    }

    public MoveBy getBy() {
        return by;
    }

    public void setBy(MoveBy by) {
        this.by = by;
    }

    public MoveMeasure getShow() {
        return show;
    }

    public void setShow(MoveMeasure show) {
        this.show = show;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
    }
}
