/** A report of the length of a real one, made up for the tests; every figure in it is invented. */
export const REPORT = `The ferry company of Oosterhaven carried 3.84 million passengers last year, 6.2% fewer than the year before, according to its annual report of March 14. The company did not give a reason for the decline.

Revenue fell from 127.5 million euros to 119.3 million euros. The loss before tax was 4.1 million euros, after a profit of 2.7 million the year before. "We are not going to close the northern line," the director, Anna Verbeek, said on March 15. "Nobody has asked us to do so."

About 640 of the 1,912 crossings that were cancelled were called off because of the weather, the report says. The others had to do with repairs to the Noordster, which lay in the yard for 71 days, and with a strike of two weeks in October. Nearly a third of all cancelled crossings fell in that month.

The city council, which owns 51% of the shares, wants to see a plan before June 1. "The council has never refused to pay for a service that people need," alderman Pieter Mol told reporters. He would not say whether the 18.4 million euros that were set aside in 2022 would be enough. The opposition put the need at 1.2 billion euros over ten years, a figure that the council called "wildly wrong".

Passengers pay 3.20 euros for a single crossing, up from 2.90 euros in 2021. A monthly pass costs 64 euros. The number of passes sold rose by 11% to 23,700, the first rise since 2018, and the share of passengers under 18 grew from 12.5% to 14.1%.

Traffic over the new bridge, which opened on September 3, was heavier than expected. It counted 41,300 vehicles a day in November, against a forecast of 36,000. The province had said that the bridge would take no more than 8% of the ferry's passengers. The company now puts the share at 9.6%, and it does not rule out that the share will grow to 15% by 2026.

For the crews little will change this year. The company employs 412 people, 9 fewer than a year ago, and 37 of them are over 60. "Not one of our people will lose a job," Verbeek said. The union, which has 288 members on the ferries, was not convinced: it asks for a guarantee until December 31, 2025, and says that 7 out of 10 of its members would strike again.

The oldest ship, the Zeemeeuw, was built in 1974 and can carry 240 passengers at a speed of 11 knots. Its successor will be electric and is to cost 22.8 million euros. The yard has promised to deliver it in 30 months, but the report warns that the price could still rise by 10% to 12%. A second ship was ordered and then cancelled; the fine of 1.6 million euros is part of the loss.

Research by the university shows that 68% of the passengers have no car. More than half of them go to work by ferry, and one in five goes to school. For 4,700 people there is no other way to the hospital that takes less than 50 minutes. "You cannot run this as if it were a theme park," said the geographer Samira El Idrissi, who led the study of 2,150 passengers.

The council will discuss the report on April 2. A decision on the fares is not expected before the summer, and the province, which pays 5.5 million euros a year, has said that it will not pay more.
`;
