package org.acrm.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.acrm.segment.entity.ChanceChoice;
import org.acrm.segment.entity.HolderChoice;
import org.acrm.segment.entity.LifetimeChoice;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.LossChoice;
import org.acrm.segment.entity.MoverChoice;
import org.acrm.segment.entity.StandingChoice;
import org.acrm.segment.service.SegmentFromList;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.LossQueries.Of;
import org.acrm.value.entity.LtvChoice.By;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.view.HoldersView;
import org.acrm.value.view.LifetimesView;
import org.acrm.value.view.MoversView;
import org.acrm.value.view.StandingView;
import org.acrm.value.view.ValueAsked;

/** From a list of customers on a page to a segment that says the same. */
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
    private HoldersView holders;

    @Inject
    private LifetimesView lifetimes;

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

    /** The draft of another list. */
    public String draft(ShownList list) {
        return opened(drafting.draft(choice(list), name(list)));
    }

    /** Whether a rule says what such a list shows: not where it looks at a period, a former night or a main product. */
    public boolean sayable(ShownList list) {
        return switch (list) {
            case HOLDERS ->
                Set.of(Who.HOLDS, Who.LACKS).contains(holders.getWho())
                        && asked.getTo().equals(asked.getDates().get(0));
            case LIFETIMES -> lifetimes.getWhich().by() != By.PRODUCT && lifetimes.getNight() == null;
            case STANDING, LOSING_CUSTOMERS, LOSING_PAIRS, CHANCES -> true;
        };
    }

    /** What such a list shows. */
    public ListChoice choice(ShownList list) {
        return switch (list) {
            case STANDING -> new StandingChoice(standing.getStanding());
            case HOLDERS ->
                new HolderChoice(
                        new HolderFilter(holders.getWhat(), holders.getWho(), holders.getAge()), asked.filter());
            case LIFETIMES -> new LifetimeChoice(lifetimes.getWhich());
            case LOSING_CUSTOMERS -> new LossChoice(Of.CUSTOMERS);
            case LOSING_PAIRS -> new LossChoice(Of.PAIRS);
            case CHANCES -> new ChanceChoice();
        };
    }

    /** The same as the name of what is made of it. */
    public String name(ShownList list) {
        return switch (list) {
            case STANDING -> standingName();
            case HOLDERS ->
                texts.say("segment_list.text.holders", holderItem(), texts.word("holder_who", holders.getWho()));
            case LIFETIMES ->
                texts.say(
                        "segment_list.text.lifetimes",
                        texts.word("ltv_by", lifetimes.getWhich().by()),
                        Objects.requireNonNullElse(lifetimes.getWhich().key(), "–"));
            case LOSING_CUSTOMERS -> texts.say("value_losses.title.customers");
            case LOSING_PAIRS -> texts.say("value_losses.title.pairs");
            case CHANCES -> texts.say("segment_list.text.chances");
        };
    }

    private String holderItem() {
        return holders.getProduct() == null
                ? texts.word("product_kind", holders.getWhat().kind())
                : holders.getProduct().name();
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
