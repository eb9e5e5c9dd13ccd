package org.evenhand.workflow.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Makes sure that a refused request leaves nothing behind. */
@Dependent
public class Undo {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /** Nothing written in the transaction that is going on will be kept. */
  public void everything() {
    transaction.setRollbackOnly();
  }
}
