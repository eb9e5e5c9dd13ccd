package org.evenhand.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.apache.shiro.realm.Realm;
import org.apache.shiro.web.config.ShiroFilterConfiguration;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.env.EnvironmentLoader;
import org.apache.shiro.web.env.WebEnvironment;
import org.apache.shiro.web.filter.InvalidRequestFilter;
import org.apache.shiro.web.filter.PathMatchingFilter;
import org.apache.shiro.web.filter.authc.AnonymousFilter;
import org.apache.shiro.web.filter.authc.LogoutFilter;
import org.apache.shiro.web.filter.mgt.DefaultFilterChainManager;
import org.apache.shiro.web.filter.mgt.FilterChainResolver;
import org.apache.shiro.web.filter.mgt.PathMatchingFilterChainResolver;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.identity.application.FirstAccounts;
import org.evenhand.web.Words;

/**
 * Sets Shiro up, in code and once: our realm, the container's sessions, no remember-me at all, and
 * the chains of {@link Addresses}. Before that it sees to it that somebody can sign in, and lets
 * the start fail with the reason when nobody could.
 */
public class ShiroAtStart implements ServletContextListener {
  private static final int LONGER_THAN_OURS = 10;

  private final Realm accounts;
  private final FirstAccounts firstAccounts;
  private final Denials denials;
  private final SessionRules rules;
  private final DemonstrationMode demonstration;
  private final Words words;
  private final EnvironmentLoader loader = new Loader();

  @Inject
  public ShiroAtStart(
      org.evenhand.identity.shiro.AccountRealm accounts,
      FirstAccounts firstAccounts,
      Denials denials,
      SessionRules rules,
      DemonstrationMode demonstration,
      Words words) {
    this.accounts = accounts;
    this.firstAccounts = firstAccounts;
    this.denials = denials;
    this.rules = rules;
    this.demonstration = demonstration;
    this.words = words;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var prepared = firstAccounts.prepare();
    if (!prepared.isDone()) {
      throw new IllegalStateException(words.problem(prepared.problems().get(0)));
    }
    // the container's own time-out must not come before ours, which goes by the product's clock
    event.getServletContext().setSessionTimeout(rules.idleMinutes() + LONGER_THAN_OURS);
    loader.initEnvironment(event.getServletContext());
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    loader.destroyEnvironment(event.getServletContext());
  }

  private class Loader extends EnvironmentLoader {
    @Override
    protected WebEnvironment createEnvironment(ServletContext application) {
      var manager = new DefaultWebSecurityManager(accounts);
      manager.setRememberMeManager(null);
      var environment = new DefaultWebEnvironment();
      environment.setServletContext(application);
      environment.setSecurityManager(manager);
      environment.setShiroFilterConfiguration(new ShiroFilterConfiguration());
      environment.setFilterChainResolver(chains());
      return environment;
    }
  }

  /** Open to anybody in a demonstration; elsewhere a place that does not exist. */
  static PathMatchingFilter inADemonstration(boolean demonstration, Denials denials) {
    return demonstration ? new AnonymousFilter() : new Closed(denials);
  }

  private FilterChainResolver chains() {
    var chains = new DefaultFilterChainManager();
    chains.getFilters().clear();
    var signOut = new LogoutFilter();
    signOut.setPostOnlyLogout(true);
    signOut.setRedirectUrl("/sign-in?why=done");
    chains.addFilter("wellFormed", new InvalidRequestFilter());
    chains.addFilter("open", new AnonymousFilter());
    chains.addFilter("demonstration", inADemonstration(demonstration.isOn(), denials));
    chains.addFilter("signOut", signOut);
    chains.addFilter("staff", new StaffOnly(denials));
    chains.addFilter("closed", new Closed(denials));
    Addresses.chains()
        .forEach((pattern, chain) -> chains.createChain(pattern, "wellFormed, " + chain));
    var resolver = new PathMatchingFilterChainResolver();
    resolver.setFilterChainManager(chains);
    return resolver;
  }
}
