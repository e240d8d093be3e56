package org.acrm.campaign.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.campaign.entity.OfferDraft;
import org.acrm.campaign.entity.OfferStatus;
import org.acrm.campaign.entity.OfferedProduct;
import org.acrm.campaign.service.OfferEditing;
import org.acrm.campaign.service.OfferReading;
import org.acrm.campaign.service.OfferReading.SeenOffer;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.view.Texts;

/** One offer with its words in three languages; none for a new one. */
@Named
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferReading reading;

    @Inject
    private OfferEditing editing;

    @Inject
    private Texts texts;

    private Long offer;
    private SeenOffer seen;
    private List<OfferedProduct> products;
    private String symbol;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> arguments = new HashMap<>();
    private Long product;
    private ConsentChannel channel = ConsentChannel.CALL;
    private CustomerKind kind;
    private Integer leastAge;
    private LocalDate from;
    private LocalDate until;

    public void open() {
        products = reading.products(OffersView.language());
        if (offer != null) {
            show(reading.open(offer));
        }
    }

    private void show(SeenOffer found) {
        seen = found;
        symbol = found.code();
        OfferDraft draft = found.draft();
        names.putAll(draft.names());
        arguments.putAll(draft.arguments());
        product = draft.product();
        channel = draft.channel();
        kind = draft.kind();
        leastAge = draft.leastAge();
        from = draft.from();
        until = draft.until();
    }

    public String save() {
        OfferDraft said = new OfferDraft(names, arguments, product, channel, kind, leastAge, from, until);
        if (offer == null) {
            offer = editing.add(symbol, said);
        } else {
            editing.change(offer, seen.version(), said);
        }
        texts.confirmThere("campaign_offer.text.saved", names.get(OffersView.language()));
        return "/campaign/offer.xhtml?faces-redirect=true&offer=" + offer;
    }

    public String retire() {
        editing.retire(offer, seen.version());
        return "/campaign/offers.xhtml?faces-redirect=true";
    }

    /** A retired offer is read and not changed. */
    public boolean isLocked() {
        return seen != null && seen.status() == OfferStatus.RETIRED;
    }

    public String getTitle() {
        return seen == null
                ? texts.say("campaign_offer.title.new")
                : seen.draft().names().get(OffersView.language());
    }

    /** Null for a new one. */
    public SeenOffer getSeen() {
        return seen;
    }

    public List<OfferedProduct> getProducts() {
        return products;
    }

    public ConsentChannel[] getChannels() {
        return ConsentChannel.values();
    }

    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    public Long getOffer() {
        return offer;
    }

    public void setOffer(Long offer) {
        this.offer = offer;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public Map<String, String> getNames() {
        return names;
    }

    public Map<String, String> getArguments() {
        return arguments;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    public Integer getLeastAge() {
        return leastAge;
    }

    public void setLeastAge(Integer leastAge) {
        this.leastAge = leastAge;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
