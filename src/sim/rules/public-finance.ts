/**
 * Taxes, land and grants come in; wages, upkeep and interest go out; what is missing becomes debt, and what a vehicle borrows stays off the books until it surfaces.
 *
 * Land finance and soft budget constraints: Zhou Feizhou 2012; Qian & Roland 1998; Bai, Hsieh & Song 2016. Left out: single taxes.
 */
import { baseSpending, interestRate } from '../budget';
import { CAUSE } from '../ledger';
import { grantShareFor } from '../scorecard';
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { pilotActive } from './relatedness';

const PROPERTY = [STOCK.property, STOCK.propertyLand, STOCK.propertyNewTown, STOCK.propertyWorks];
const PROPERTY_TAX = 0.02;
/** Foreign firms paid less until tax laws were made one in 2008. */
const foreignTaxShare = (calendar: number): number => (calendar < 2008 ? 0.6 : 0.85);

export function raiseRevenue(year: Year): void {
  const gdp = year.read.gdpNow;
  settleTaxes(year);
  const { p } = year.world;
  const land = (p.landRevenue * year.lever(LEVER.landSale) * year.read.housePrice * (1 - year.of(STOCK.landSold)) * (1 + 0.3 * year.lever(LEVER.newTown)) * gdp) / 1.2;
  year.change(STOCK.landRevenue, land - year.of(STOCK.landRevenue), CAUSE.landIncome, year.by(LEVER.landSale));
  const pilots = pilotActive(year, 'freeTrade') || pilotActive(year, 'reform') || pilotActive(year, 'laboratory') ? 0.005 : 0;
  const favour = grantShareFor(year.of(STOCK.standing));
  const grants = (0.01 * (1 - year.t / 60) + pilots + favour) * gdp;
  year.change(STOCK.transfers, grants - year.of(STOCK.transfers), CAUSE.nationalGrants);
  year.change(STOCK.landSold, p.landUse * year.lever(LEVER.landSale) * (1 - year.of(STOCK.landSold)), CAUSE.landSales, year.by(LEVER.landSale));
  payBills(year, gdp);
}

/** Last year's tax receipts become this year's: the growth of the base explains them, the remainder is the sharing of taxes with the centre. */
function settleTaxes(year: Year): void {
  const rate = year.world.curve.taxRate[year.t];
  let foreign = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) foreign += year.of(AT.foreign + i);
  const exempt = (1 - foreignTaxShare(year.calendar)) * foreign;
  const property = year.of(STOCK.property) + year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks);
  const taxes = rate * (year.read.gdpNow - exempt) + PROPERTY_TAX * property;
  year.settle(STOCK.taxRevenue, taxes, {
    weigh: (weights) => {
      for (let i = 0; i < INDUSTRY_COUNT; i++) {
        weights[AT.foreign + i] = rate * foreignTaxShare(year.calendar);
        weights[AT.domestic + i] = rate;
      }
      for (const stock of PROPERTY) weights[stock] = rate + PROPERTY_TAX;
      for (const stock of [STOCK.agriculture, STOCK.services, STOCK.servicesAmenity]) weights[stock] = rate;
    }, rest: CAUSE.taxSharing,
  });
}

function payBills(year: Year, gdp: number): void {
  year.change(STOCK.treasury, year.of(STOCK.taxRevenue), CAUSE.taxes);
  year.change(STOCK.treasury, year.of(STOCK.landRevenue), CAUSE.landIncome, year.by(LEVER.landSale));
  year.change(STOCK.treasury, year.of(STOCK.transfers), CAUSE.nationalGrants);
  year.change(STOCK.treasury, -baseSpending(year.world, year.t, { jobless: year.of(STOCK.jobless), pollution: year.of(STOCK.pollution) }) * gdp, CAUSE.wagesAndUpkeep);
  year.change(STOCK.treasury, -interestRate(year.world, year.read.debtToGdp) * year.of(STOCK.debt), CAUSE.interest);
}

export function borrowAndRepay(year: Year): void {
  const gdp = year.read.gdpNow;
  const { p } = year.world;
  const works = p.vehicleBorrowing * year.lever(LEVER.vehicle) * gdp;
  year.change(STOCK.debt, 0.5 * works, CAUSE.borrowing, year.by(LEVER.vehicle));
  repayByOrder(year, gdp);
  keepHiddenBooks(year, gdp, 0.5 * works);
  restructure(year);
  // Swaps and reliefs of events are shares of GDP: they cannot take more than there is.
  year.bound(STOCK.hiddenDebt, 0, 1e6);
  year.bound(STOCK.debt, 0, 1e6);
  balance(year, gdp);
}

/** The standing order to pay debt down takes its money from the treasury, as far as there is any. */
function repayByOrder(year: Year, gdp: number): void {
  const paid = Math.min(year.of(STOCK.debt), 0.012 * year.lever(LEVER.repayment) * gdp, Math.max(0, year.of(STOCK.treasury)));
  year.change(STOCK.debt, -paid, CAUSE.repayment, year.by(LEVER.repayment));
  year.change(STOCK.treasury, -paid, CAUSE.repayment, year.by(LEVER.repayment));
}

/** Liabilities off the books grow by 7 % a year and come to light slowly; audits bring them out faster. */
function keepHiddenBooks(year: Year, gdp: number, works: number): void {
  const { p } = year.world;
  year.change(STOCK.hiddenDebt, works + 0.004 * year.lever(LEVER.vehicle) * gdp, CAUSE.hiddenNew, year.by(LEVER.vehicle));
  year.change(STOCK.hiddenDebt, 0.007 * year.lever(LEVER.newTown) * gdp, CAUSE.hiddenNew, year.by(LEVER.newTown));
  year.change(STOCK.hiddenDebt, 0.0025 * year.lever(LEVER.landSale) * gdp, CAUSE.hiddenNew, year.by(LEVER.landSale));
  year.change(STOCK.hiddenDebt, 0.012 * p.entryWaste * year.lever(LEVER.entry) * year.entryFailure * gdp, CAUSE.hiddenNew, year.by(LEVER.entry));
  year.change(STOCK.hiddenDebt, 0.07 * year.of(STOCK.hiddenDebt), CAUSE.hiddenAccrual);
  const surfaced = year.of(STOCK.hiddenDebt) * (0.05 + 0.1 * year.read.monitoring + (year.crisis.debt > 0 ? 0.5 : 0));
  year.change(STOCK.hiddenDebt, -surfaced, CAUSE.hiddenSurfaced);
  year.change(STOCK.debt, surfaced, CAUSE.hiddenSurfaced);
}

/** In a debt crisis the province restructures a part, and takes over more when the books are beyond help. */
function restructure(year: Year): void {
  if (year.crisis.debt > 0) year.change(STOCK.debt, -year.of(STOCK.debt) * (year.read.debtToGdp > 0.9 ? 0.4 : 0.2), CAUSE.restructuring);
}

/** A treasury below nothing is covered by new debt; of much idle money a quarter goes to creditors, and above 12 % of GDP back to the province. */
function balance(year: Year, gdp: number): void {
  const cash = year.of(STOCK.treasury);
  if (cash < 0) {
    year.change(STOCK.debt, -cash, CAUSE.deficit);
    year.change(STOCK.treasury, -cash, CAUSE.deficit);
    return;
  }
  const idle = Math.max(0, cash - 0.06 * gdp);
  const repaid = Math.min(year.of(STOCK.debt), 0.25 * idle);
  year.change(STOCK.debt, -repaid, CAUSE.surplusRepaid);
  year.change(STOCK.treasury, -repaid, CAUSE.surplusRepaid);
  const over = year.of(STOCK.treasury) - 0.12 * gdp;
  if (over > 0) year.change(STOCK.treasury, -over, CAUSE.reclaimed);
}
