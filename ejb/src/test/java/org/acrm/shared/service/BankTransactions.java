package org.acrm.shared.service;

import org.acrm.shared.entity.TestBank;

/** The server's transactions, played by a test bank. */
public final class BankTransactions extends PlayedTransactions {

    public BankTransactions(TestBank bank) {
        super(bank::inTransaction);
    }
}
