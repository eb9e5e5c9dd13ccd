package org.evenhand.workflow.engine;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The container's transactions as the engine wants them. Beginning and ending go through the user
 * transaction, because the server enlists connections by the transaction it remembers there; the
 * rest goes to the manager.
 */
final class ContainerTransactions implements TransactionManager {
  private final TransactionManager manager;
  private final UserTransaction own;

  ContainerTransactions() {
    try {
      var names = new InitialContext();
      manager = (TransactionManager) names.lookup("java:appserver/TransactionManager");
      own = (UserTransaction) names.lookup("java:comp/UserTransaction");
    } catch (NamingException e) {
      throw new IllegalStateException("the server offers no transactions", e);
    }
  }

  @Override
  public void begin() throws NotSupportedException, SystemException {
    own.begin();
  }

  @Override
  public void commit()
      throws RollbackException,
          HeuristicMixedException,
          HeuristicRollbackException,
          SystemException {
    own.commit();
  }

  @Override
  public void rollback() throws SystemException {
    own.rollback();
  }

  @Override
  public void setRollbackOnly() throws SystemException {
    manager.setRollbackOnly();
  }

  @Override
  public int getStatus() throws SystemException {
    return manager.getStatus();
  }

  @Override
  public Transaction getTransaction() throws SystemException {
    return manager.getTransaction();
  }

  @Override
  public void setTransactionTimeout(int seconds) throws SystemException {
    manager.setTransactionTimeout(seconds);
  }

  @Override
  public Transaction suspend() throws SystemException {
    return manager.suspend();
  }

  @Override
  public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
    manager.resume(transaction);
  }
}
