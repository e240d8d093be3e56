package org.acrm.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.shared.view.Texts;
import org.acrm.value.service.WalletTelling;

/** Takes down what a customer tells of the assets elsewhere. */
@Named
@ViewScoped
public class WalletView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WalletTelling telling;

    @Inject
    private CustomerView customer;

    @Inject
    private Texts texts;

    private Long whole;

    public void tell() {
        telling.tell(customer.getId(), whole);
        customer.worthChanged();
        whole = null;
        texts.confirm("customer_worth.text.told");
    }

    /** In whole units of the base currency. */
    public Long getWhole() {
        return whole;
    }

    public void setWhole(Long whole) {
        this.whole = whole;
    }
}
