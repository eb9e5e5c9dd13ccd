/** Raising a concern: the public and the employer form a page at a time, and the staff form. */
package org.evenhand.web.referral;
