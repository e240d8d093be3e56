package org.acrm.desk.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.desk.service.CustomerRelations;
import org.acrm.desk.service.Network;
import org.acrm.desk.service.Network.Circle;
import org.acrm.desk.service.Network.Home;
import org.acrm.shared.entity.Money;

/** Who stands around the customer whose page is read. */
@Named
@ViewScoped
public class RelationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerRelations relations;

    @Inject
    private CustomerView customer;

    private Network network;

    public Network getNetwork() {
        if (network == null) {
            network = relations.network(customer.getId(), customer.getAsOf());
        }
        return network;
    }

    public RelationGraph getGraph() {
        return RelationGraph.around(getNetwork().related());
    }

    /** Household and group of companies, as far as there is somebody else in them. */
    public List<Circle> getHouseholds() {
        return getNetwork().household().isAlone()
                ? List.of()
                : List.of(getNetwork().household());
    }

    public List<Home> getHomes() {
        return getNetwork().home().circle().isAlone()
                ? List.of()
                : List.of(getNetwork().home());
    }

    public List<Circle> getGroups() {
        return getNetwork().group().isAlone() ? List.of() : List.of(getNetwork().group());
    }

    public Money getReferredValue() {
        return getNetwork().referrals().value(customer.getDay().currency());
    }
}
