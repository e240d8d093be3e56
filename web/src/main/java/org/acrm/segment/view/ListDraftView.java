package org.acrm.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.MoverChoice;
import org.acrm.segment.entity.StandingChoice;
import org.acrm.segment.service.SegmentFromList;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.view.MoversView;
import org.acrm.value.view.StandingView;
import org.acrm.value.view.ValueAsked;

/** From a list of customers on a page of value to a segment that says the same. */
@Named
@RequestScoped
public class ListDraftView {

    @Inject
    private SegmentFromList drafting;

    @Inject
    private MoversView movers;

    @Inject
    private StandingView standing;

    @Inject
    private ValueAsked asked;

    @Inject
    private Texts texts;

    /** The draft of the list of movers that is shown. */
    public String movers() {
        return opened(drafting.draft(moverChoice(), moverName()));
    }

    /** What the list of movers shows. */
    public MoverChoice moverChoice() {
        LocalDate from = asked.period().from();
        LocalDate to = asked.period().to();
        return new MoverChoice(from, to, movers.getBy(), movers.which(), asked.filter());
    }

    /** The same as the name of what is made of it. */
    public String moverName() {
        LocalDate from = asked.period().from();
        LocalDate to = asked.period().to();
        Move move = movers.getMove();
        return movers.isMoved()
                ? texts.say("segment_list.text.movers", word(move.was()), word(move.now()), from, to)
                : texts.say(
                        movers.getBy() == MoveBy.GRADE ? "segment_list.text.graded" : "segment_list.text.buyers",
                        from,
                        to);
    }

    private String word(String standing) {
        return texts.word(movers.getWords(), standing);
    }

    /** The draft of another list of a page of value. */
    public String draft(ShownList list) {
        return opened(drafting.draft(choice(list), name(list)));
    }

    /** What such a list shows. */
    public ListChoice choice(ShownList list) {
        return switch (list) {
            case STANDING -> new StandingChoice(standing.getStanding());
        };
    }

    /** The same as the name of what is made of it. */
    public String name(ShownList list) {
        return switch (list) {
            case STANDING -> standingName();
        };
    }

    private String standingName() {
        return switch (standing.getStanding()) {
            case ACTIVE -> texts.say("segment_list.text.active");
            case DORMANT -> texts.say("segment_list.text.dormant");
            case LEFT -> texts.say("segment_list.text.left");
        };
    }

    private static String opened(long id) {
        return "/segment/segment.xhtml?faces-redirect=true&segment=" + id;
    }
}
